package org.gongbao.serve;

import java.nio.file.Path;
import java.util.Objects;

/**
 * What the server is told.
 *
 * @param data the data folder, whose release in use is served
 * @param host name or address to listen on; {@code localhost} for this machine only
 * @param port 0 for any that is free
 */
public record ServerSettings(Path data, String host, int port) {
  private static final int HIGHEST_PORT = 65535;

  public ServerSettings {
    Objects.requireNonNull(data);
    if (host.isBlank()) {
      throw new IllegalArgumentException("no host to listen on");
    }
    if (port < 0 || port > HIGHEST_PORT) {
      throw new IllegalArgumentException("no port: " + port);
    }
  }
}
