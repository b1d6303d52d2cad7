package org.gongbao.extract;

import java.util.regex.Pattern;

/**
 * Which of the names in 《》 are those of policies, laws and standards, and not of forms or books.
 */
final class PolicyNames {
  private static final Pattern NO_POLICY =
      Pattern.compile(
          ".*(?:(?<!协议|倡议|白皮|纲要)书|表|证|(?<!的|公|复|批)函|合同|申请|登记|声明|日报|周刊|杂志|年鉴|须知|名单|简报|问答|手册|教程|文集|读本|政府工作报告|(?:审核|审查|初审|复审|评估|处理|鉴定|验收|论证)意见|请示"
              + "|(?:评价|评估|认证|审计|检测|检验|监测|验收|体检|鉴定|调查|研究|自查|查验)报告)(?:（.*）)?");
  private static final Pattern NORM =
      Pattern.compile(".*(?:法|法典|标准|通则|规范|协议|协议书|协定|公约|纲要|导则|指南|程序|原则|名录)(?:（.*）)?|.*国家标准.*");

  /** 《受理公告》: what an office puts up again and again; a paper's title says its matter. */
  private static final Pattern KIND_OF_PAPER =
      Pattern.compile(
          "(?!关于)[\\p{IsHan}]{1,4}(?:公告|通告|通知|公示|决定)"
              // The matter of a notice follows 关于 or a verb (GB/T 9704—2012, 7.3.1).
              + "|(?!.*(?:关于|发|转|公布|批|开展|做好|加强|召开|调整|成立)).*通知(?:（.*）)?");

  private final Titles titles;

  PolicyNames(Titles titles) {
    this.titles = titles;
  }

  /** True for what its name, its number or the order that promulgated it shows to be a policy. */
  boolean isPolicy(TitleMention mention) {
    String title = mention.title();
    boolean issued = mention.number().isPresent() || mention.order().isPresent();
    return isPolicy(title) || issued && title.length() > 3 && mayBePolicy(title);
  }

  /** True for what has the name of a policy, a law or a standard, and not of a form or a book. */
  boolean isPolicy(String title) {
    boolean shortForm = titles.type(title).filter(title::equals).isPresent();
    return !shortForm
        && title.length() >= 3
        && mayBePolicy(title)
        && (titles.type(title).isPresent()
            || titles.namesIssuer(title)
            || NORM.matcher(title).matches());
  }

  /** False for what has the name of a form, a certificate or a book. */
  boolean mayBePolicy(String title) {
    return !NO_POLICY.matcher(title).matches() && !KIND_OF_PAPER.matcher(title).matches();
  }

  /** False where a text has two parties sign it: a contract. */
  boolean isCited(String text, TitleMention mention) {
    String before = text.substring(0, mention.from());
    boolean signed = text.startsWith("签订", mention.to()) || before.endsWith("签订");
    return isPolicy(mention) && !signed;
  }
}
