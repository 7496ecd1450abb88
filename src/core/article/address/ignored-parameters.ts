/**
 * Parameters of addresses that say how a reader came or how the page is shown, not which article it is. A name that
 * ends in `_` stands for all that begin so; one with a value counts with that value alone, as page 1 is the page itself.
 *
 * Own list, from the documentation of the campaign tools that set them.
 */
export const IGNORED_PARAMETERS: readonly string[] = `
_ga _gl _hsenc _hsmi amp at_campaign at_custom at_link_ at_medium cmp cmpid cndid dclid dicbo display=print embedded
ex_cid fb_ fbclid format=amp format=print ftag gaa_ gad_ gbraid gclid gclsrc gift giftcopy guccounter guce_ icid ico
igsh igshid ito li_fat_id m=1 mbid mc_ mkt_tok mobile=1 mobile=true mod msclkid ns_ ocid output=amp output=print
outputtype page=1 print print_view printable ref ref_ referrer rss s=09 s=20 s=21 sara_ref share share_token shared
shareid si smid smtyp sr_share src sref srnd taid tblci tpcc twclid type=print unlocked_article_code utm_
version=print via view=amp view=print wbraid wt_ xtor yclid
`
  .trim()
  .split(/\s+/);
