/**
 * Parameters of addresses that say how a reader came or how the page is shown, not which article it is. A name that
 * ends in `_` stands for all that begin so.
 *
 * Own list, from the documentation of the campaign tools that set them.
 */
export const IGNORED_PARAMETERS: readonly string[] = `
_ga _gl _hsenc _hsmi amp at_campaign at_custom at_link_ at_medium cmp cmpid cndid dclid dicbo embedded ex_cid fbclid
fb_ ftag gaa_ gad_ gbraid gclid gclsrc giftcopy gift guccounter guce_ icid ico igshid igsh ito li_fat_id mbid mc_ mkt_tok
mod msclkid ns_ ocid outputtype print printable print_view ref ref_ referrer rss sara_ref share shared shareid share_token
si smid smtyp sref src srnd sr_share taid tblci tpcc twclid unlocked_article_code utm_ via wbraid wt_ xtor yclid
`
  .trim()
  .split(/\s+/);
