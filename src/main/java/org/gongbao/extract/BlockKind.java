package org.gongbao.extract;

/** What a paragraph is in the make-up of an official paper (GB/T 9704—2012, chapter 7). */
enum BlockKind {
  /** Around the paper, not of it. */
  FURNITURE,
  /** The heading of a list of related articles. */
  RELATED,
  /** A site's line with 印发日期, 发布日期, 文号. */
  PAGE_INFO,
  /** Serial number of the copy, degree of secrecy, urgency: 000021, 机密★1年, 特急 (7.2.1 to 7.2.3). */
  MARK,
  /** A document number alone (7.2.5). */
  NUMBER,
  /** A title (7.3.1). */
  TITLE,
  /** Names of bodies alone: an issuing header (7.2.4) or a signature (7.3.5). */
  BODIES,
  /** A date alone (7.3.5.1). */
  DATE,
  /** （2014年1月11日上海市人民政府令第12号公布 根据…修正） under a title. */
  HISTORY,
  /** 各区人民政府，…： (7.3.2). */
  SALUTATION,
  /** 上海市人民政府令. */
  ORDER_HEAD,
  /** 第13号 under it. */
  ORDER_NUMBER,
  /** 《…》已经…通过，现予公布. */
  PROMULGATION,
  /** 市长 龚正 under an order. */
  SIGNER,
  /** 附件 and its number alone. */
  ANNEX,
  /** 第一章 总则. */
  CHAPTER,
  /** Anything else. */
  TEXT;

  /** Kinds that stand before a paper's first sentence. */
  boolean isHead() {
    return switch (this) {
      case MARK,
          PAGE_INFO,
          NUMBER,
          TITLE,
          BODIES,
          DATE,
          HISTORY,
          ORDER_HEAD,
          ORDER_NUMBER,
          FURNITURE ->
          true;
      default -> false;
    };
  }
}
