package org.gongbao.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;

/** One TDB2 folder, held by this process until it is closed. */
final class Database implements AutoCloseable {
  private static final Pattern HOLDER = Pattern.compile("held by process (\\d+)");

  private final DatasetGraph dataset;

  private Database(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  /**
   * @throws StoreInUseException where another process holds it
   */
  static Database open(Path folder) throws IOException {
    Files.createDirectories(folder);
    try {
      return new Database(
          DatabaseMgr.connectDatasetGraph(Location.create(folder.toRealPath().toString())));
    } catch (DBOpEnvException e) {
      Matcher holder = HOLDER.matcher(String.valueOf(e.getMessage()));
      StoreInUseException inUse =
          new StoreInUseException(
              folder.getParent(), holder.find() ? "process " + holder.group(1) : "another process");
      inUse.initCause(e);
      throw inUse;
    }
  }

  DatasetGraph dataset() {
    return dataset;
  }

  /**
   * Number of entries in each index, by its name: SPO … for the default graph, GSPO … for quads.
   */
  Map<String, Long> sizesOfIndexes() {
    DatasetGraphTDB tables = TDBInternal.getDatasetGraphTDB(dataset);
    Map<String, Long> sizes = new TreeMap<>();
    for (NodeTupleTable table :
        List.of(
            tables.getTripleTable().getNodeTupleTable(),
            tables.getQuadTable().getNodeTupleTable())) {
      for (TupleIndex index : table.getTupleTable().getIndexes()) {
        sizes.put(index.getName(), index.size());
      }
    }
    return sizes;
  }

  @Override
  public void close() {
    TDBInternal.expel(dataset, true);
  }
}
