package org.gongbao.serve;

import java.io.IOException;

/** The port that the server was to listen on is taken. */
public final class PortInUseException extends IOException {
  private static final long serialVersionUID = 1;

  PortInUseException(int port, Throwable cause) {
    super(
        "Port " + port + " is in use: stop what listens there, or name another with --port.",
        cause);
  }
}
