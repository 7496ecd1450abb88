/**
 * News agencies whose name is one word, as credits write them, in small letters. Sorted.
 *
 * Source: our own knowledge.
 */
export const AGENCY_NAMES: ReadonlySet<string> = new Set(
  `aap adnkronos afp anadolu ani anp ansa ap apa belga bloomberg cp dpa efe epd interfax jiji keystone-sda kna kyodo lusa mti
  ntb ots pa pap pti reuters ritzau sda sid stt tass tt upi xinhua yonhap čtk`.split(/\s+/),
);
