package org.gongbao.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.gongbao.store.Hit;
import org.gongbao.store.ReleaseStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Finds text. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = "Finds titles, numbers and texts that hold all the words, best first.",
    footer = {"", "Examples:", "  gongbao search 养老服务", "  gongbao search 充电设施 居住区 --limit 5"})
final class SearchCommand implements Callable<Integer> {
  /** Characters that are shown of a text. */
  private static final int SHOWN = 120;

  @ParentCommand private Gongbao gongbao;
  @Spec private CommandSpec spec;
  @Mixin private DataOption data;

  @Parameters(paramLabel = "TEXT", arity = "1..*", description = "Words that must all be there.")
  private List<String> words;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "How many to show at most (default: ${DEFAULT-VALUE}).")
  private int limit;

  @Override
  public Integer call() throws Exception {
    if (limit < 1) {
      throw new ParameterException(spec.commandLine(), "--limit has to be 1 or more.");
    }
    data.current();
    try (ReleaseStore store = ReleaseStore.openCurrent(data.folder())) {
      List<Hit> hits = store.search(String.join(" ", words), limit);
      TextOut out = gongbao.streams().text();
      for (Hit hit : hits) {
        print(out, hit);
      }
      out.end();
      if (hits.isEmpty()) {
        gongbao.streams().err().println("nothing found.");
      }
    }
    return ExitCodes.DONE;
  }

  private void print(TextOut out, Hit hit) {
    String title = hit.title().isEmpty() ? hit.subject() : hit.title();
    out.println(hit.number().isEmpty() ? title : title + "（" + hit.number() + "）");
    String text = excerpt(hit.text());
    if (!text.equals(title) && !text.equals(hit.number())) {
      out.println("    " + text);
    }
    out.println("    " + hit.subject());
  }

  /** The part of a text where the first word stands. */
  private String excerpt(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    int at = Math.max(0, line.indexOf(words.get(0).replaceAll("[\"\\-]", "")));
    int start = Math.max(0, Math.min(at - SHOWN / 4, line.length() - SHOWN));
    int end = Math.min(line.length(), start + SHOWN);
    return (start > 0 ? "…" : "") + line.substring(start, end) + (end < line.length() ? "…" : "");
  }
}
