package org.gongbao.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.policy.Fact;
import org.gongbao.policy.PolicyDocument.Addressees;
import org.gongbao.text.Passage;

/**
 * Whom a paper is sent to (主送机关, GB/T 9704—2012, 7.3.2): the line above its text, and those bodies
 * in it that are certain. Behind 各 stand collectives: 各市、县人民政府 names no single government, but a
 * department with the head of a place (各区人民政府、市财政局) is one.
 */
final class AddresseeReader {
  private static final Pattern ITEM = Pattern.compile("[^、，,；;：:]+");
  private static final Pattern COLLECTIVE =
      Pattern.compile(".*(?:各|有关|相关|直属|所属|其他|部门|单位|（区）|（县）|（市）).*");
  private static final Pattern GOVERNMENT =
      Pattern.compile("(?:自治区|自治州|直辖市|省|市|区|县|州|盟|旗)?(?:人民)?政府(?:办公厅|办公室)?");
  private static final Pattern OF_PLACE = Pattern.compile("(?:自治区|省|市|中共)[\\p{IsHan}]{2,}");

  private AddresseeReader() {}

  static Optional<Addressees> read(Paper paper, Names names) {
    return paper.inNotice(BlockKind.SALUTATION).stream()
        .findFirst()
        .map(Block::dense)
        .map(line -> new Addressees(printed(line), certain(line, names)));
  }

  private static Fact<String> printed(Passage line) {
    String text = line.text();
    boolean colon = text.endsWith("：") || text.endsWith(":");
    Passage words = colon ? line.slice(0, text.length() - 1) : line;
    return new Fact<>(words.text(), words.span(), "addressee.line");
  }

  private static List<Fact<String>> certain(Passage line, Names names) {
    Map<String, Fact<String>> found = new LinkedHashMap<>();
    Matcher m = ITEM.matcher(line.text());
    boolean amongCollectives = false;
    while (m.find()) {
      String item = m.group().strip();
      boolean opensGroup = m.start() == 0 || line.text().charAt(m.start() - 1) != '、';
      amongCollectives = item.startsWith("各") || amongCollectives && !opensGroup;
      boolean single =
          !COLLECTIVE.matcher(item).matches()
              && (!amongCollectives
                  || OF_PLACE.matcher(item).matches() && !GOVERNMENT.matcher(item).matches());
      if (single) {
        names
            .official(item)
            .ifPresent(
                n ->
                    found.putIfAbsent(
                        n, new Fact<>(n, line.span(m.start(), m.end()), "addressee.name")));
      }
    }
    return List.copyOf(found.values());
  }
}
