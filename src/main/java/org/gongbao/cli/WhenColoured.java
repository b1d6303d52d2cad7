package org.gongbao.cli;

import java.util.Map;

/** When an answer is coloured. */
enum WhenColoured {
  ALWAYS,
  AUTO,
  NEVER;

  /**
   * @param environment of the process; a terminal is not coloured where NO_COLOR is set (see
   *     no-color.org) or the terminal calls itself dumb
   */
  boolean on(Streams streams, Map<String, String> environment) {
    return switch (this) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO ->
          streams.terminal()
              && environment.getOrDefault("NO_COLOR", "").isEmpty()
              && !"dumb".equals(environment.get("TERM"));
    };
  }
}
