package org.gongbao.store;

import java.io.IOException;
import java.nio.file.Path;

/** A store is held by another process, or is being built by one. */
public final class StoreInUseException extends IOException {
  private static final long serialVersionUID = 1;

  StoreInUseException(Path store, String holder) {
    super(
        "The store "
            + store
            + " is in use by "
            + holder
            + ": ask the running server, or stop it and run the command again.");
  }
}
