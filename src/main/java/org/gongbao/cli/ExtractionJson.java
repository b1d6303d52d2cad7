package org.gongbao.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gongbao.extract.Extraction;
import org.gongbao.policy.DocumentNumber;
import org.gongbao.policy.Entry;
import org.gongbao.policy.PartialDate;
import org.gongbao.text.SourceText;
import org.gongbao.text.Span;

/**
 * What was read, as JSON: each record an object with its components in their order, each span with
 * its lines. What is absent is left out.
 */
final class ExtractionJson {
  private final SourceText source;

  /**
   * @param source that the spans point into
   */
  ExtractionJson(SourceText source) {
    this.source = source;
  }

  JsonObject of(Extraction extraction) {
    JsonObject json = new JsonObject();
    SourceText.Origin origin = source.origin();
    JsonArray names = new JsonArray();
    origin.fileNames().forEach(names::add);
    json.add("fileNames", names);
    json.addProperty("sha256", origin.sha256());
    json.addProperty("kind", extraction.kind().term());
    json.add("entries", of(extraction.entries()));
    json.add("findings", of(extraction.findings()));
    return json;
  }

  private JsonElement of(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.isPresent() ? of(optional.get()) : JsonNull.INSTANCE;
    } else if (value instanceof Iterable<?> values) {
      JsonArray array = new JsonArray();
      values.forEach(v -> array.add(of(v)));
      return array;
    } else if (value instanceof Map<?, ?> map) {
      JsonObject object = new JsonObject();
      Map<String, Object> sorted = new TreeMap<>();
      map.forEach((k, v) -> sorted.put(word(k), v));
      sorted.forEach((k, v) -> object.add(k, of(v)));
      return object;
    } else if (value instanceof Span span) {
      return of(span);
    } else if (value instanceof PartialDate || value instanceof DocumentNumber) {
      return new JsonPrimitive(value.toString());
    } else if (value instanceof Record one) {
      return record(one);
    } else if (value instanceof Number number) {
      return new JsonPrimitive(number);
    } else if (value instanceof Boolean truth) {
      return new JsonPrimitive(truth);
    }
    return new JsonPrimitive(word(value));
  }

  private JsonObject of(Span span) {
    JsonObject json = new JsonObject();
    json.addProperty("start", span.start());
    json.addProperty("end", span.end());
    json.addProperty("firstLine", source.firstLine(span));
    json.addProperty("lastLine", source.lastLine(span));
    return json;
  }

  private JsonObject record(Record value) {
    JsonObject json = new JsonObject();
    if (value instanceof Entry) {
      json.addProperty("entry", value.getClass().getSimpleName());
    }
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      JsonElement element = of(read(component, value));
      if (!element.isJsonNull()) {
        json.add(component.getName(), element);
      }
    }
    return json;
  }

  private static Object read(RecordComponent component, Record value) {
    return call(component.getAccessor(), value);
  }

  /** Constants are told by their term in the ontology. */
  private static String word(Object value) {
    if (value instanceof Enum<?> constant) {
      for (Method method : constant.getDeclaringClass().getMethods()) {
        if (method.getName().equals("term") && method.getParameterCount() == 0) {
          return call(method, constant).toString();
        }
      }
    }
    return value.toString();
  }

  private static Object call(Method method, Object on) {
    try {
      return method.invoke(on);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("cannot read " + method, e);
    }
  }
}
