package org.gongbao.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;

/**
 * The functions that a query may name: those of XPath, SPARQL and ARQ that compute a value from
 * their arguments. Names are never turned into Java classes, which ARQ would otherwise load for
 * {@code java:} names, whether a query writes them or {@code CALL} makes them up; nothing waits,
 * prints or shows the server's settings.
 */
final class AllowedFunctions {
  private static final String ARQ_FUNCTION = ARQConstants.ARQFunctionLibraryURI;

  /** Calls what its first argument names. */
  private static final String APPLY = "http://www.w3.org/2005/xpath-functions#apply";

  /** ARQ loads its own functions by name, so they are not found in its list. */
  private static final List<String> ARQ_FUNCTIONS =
      List.of(
          "date",
          "e",
          "evenInteger",
          "langeq",
          "localname",
          "max",
          "min",
          "namespace",
          "now",
          "nowtz",
          "pi",
          "sha1sum",
          "sprintf",
          "sqrt",
          "strjoin",
          "strlen",
          "substr",
          "substring",
          "timezone",
          "version");

  private static final String LIST = "http://jena.apache.org/ARQ/list#";
  private static final String PROPERTY = ARQConstants.ARQPropertyFunctionLibraryURI;

  /**
   * Property functions that read the graph or split a string; none that changes how a query runs.
   */
  private static final Set<String> PROPERTY_FUNCTIONS =
      Set.of(
          LIST + "member",
          LIST + "index",
          LIST + "length",
          PROPERTY + "concat",
          PROPERTY + "strSplit",
          PROPERTY + "splitIRI",
          PROPERTY + "splitURI",
          "http://www.w3.org/2000/01/rdf-schema#member");

  private AllowedFunctions() {}

  /** Sets both lists in a context, with {@code text:query} answered from an index. */
  static void set(Context context, ReleaseTextIndex index) {
    FunctionRegistry.set(context, new Functions(FunctionRegistry.standardRegistry()));
    PropertyFunctionRegistry.set(
        context, new PropertyFunctions(PropertyFunctionRegistry.standardRegistry(), index));
  }

  private static final class Functions extends FunctionRegistry {
    private final FunctionRegistry standard;
    private final Set<String> allowed = new HashSet<>();

    Functions(FunctionRegistry standard) {
      this.standard = standard;
      standard.keys().forEachRemaining(allowed::add);
      allowed.removeIf(uri -> uri.startsWith("java:") || uri.startsWith(ARQ_FUNCTION));
      allowed.remove(APPLY);
      ARQ_FUNCTIONS.forEach(name -> allowed.add(ARQ_FUNCTION + name));
    }

    @Override
    public FunctionFactory get(String uri) {
      return allowed.contains(uri) ? standard.get(uri) : null;
    }

    @Override
    public boolean isRegistered(String uri) {
      return allowed.contains(uri);
    }
  }

  private static final class PropertyFunctions extends PropertyFunctionRegistry {
    private final PropertyFunctionRegistry standard;
    private final ReleaseTextIndex index;

    PropertyFunctions(PropertyFunctionRegistry standard, ReleaseTextIndex index) {
      this.standard = standard;
      this.index = index;
    }

    @Override
    public boolean manages(String uri) {
      return isRegistered(uri);
    }

    @Override
    public PropertyFunctionFactory get(String uri) {
      if (uri.equals(TextQueryFunction.IRI)) {
        return name -> new TextQueryFunction(index);
      }
      return PROPERTY_FUNCTIONS.contains(uri) ? standard.get(uri) : null;
    }

    @Override
    public boolean isRegistered(String uri) {
      return uri.equals(TextQueryFunction.IRI)
          || (PROPERTY_FUNCTIONS.contains(uri) && standard.isRegistered(uri));
    }
  }
}
