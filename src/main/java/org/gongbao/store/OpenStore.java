package org.gongbao.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The statements and the text index of one store, shared by all who opened it in this process: TDB2
 * knows one connection a folder and process.
 */
final class OpenStore {
  private static final Map<Path, OpenStore> OPEN = new HashMap<>();

  private final Path folder;
  private final Database database;
  private final ReleaseTextIndex text;
  private int users;

  private OpenStore(Path folder) throws IOException {
    this.folder = folder;
    StoreFolder layout = new StoreFolder(folder);
    text = new ReleaseTextIndex(layout.text());
    try {
      database = Database.open(layout.statements());
    } catch (IOException | RuntimeException e) {
      text.close();
      throw e;
    }
  }

  static OpenStore open(Path storeDir) throws IOException {
    synchronized (OPEN) {
      Path folder = storeDir.toRealPath();
      OpenStore store = OPEN.get(folder);
      if (store == null) {
        store = new OpenStore(folder);
        OPEN.put(folder, store);
      }
      store.users++;
      return store;
    }
  }

  static boolean isOpen(Path storeDir) {
    synchronized (OPEN) {
      return OPEN.keySet().stream()
          .anyMatch(folder -> folder.equals(storeDir.toAbsolutePath().normalize()));
    }
  }

  Database database() {
    return database;
  }

  ReleaseTextIndex text() {
    return text;
  }

  /** Gives up one use; the last one closes. */
  void release() throws IOException {
    synchronized (OPEN) {
      users--;
      if (users == 0) {
        OPEN.remove(folder);
        database.close();
        text.close();
      }
    }
  }
}
