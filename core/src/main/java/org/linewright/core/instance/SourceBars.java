package org.linewright.core.instance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plant.product.Part;
import org.linewright.core.plant.risk.EventKind;
import org.linewright.core.plant.supply.Source;
import org.linewright.core.plant.supply.Supplier;

/** Events that keep a source from delivering. */
final class SourceBars {
  private final EventBook events;
  private final Map<String, Part> partRows;
  private final Map<String, Supplier> supplierRows;

  SourceBars(EventBook events, Map<String, Part> partRows, Map<String, Supplier> supplierRows) {
    this.events = events;
    this.partRows = partRows;
    this.supplierRows = supplierRows;
  }

  /** What may bar a source on some day. */
  List<EventWindows> bars(Source source) {
    List<EventWindows> bars = new ArrayList<>();
    bars.add(events.of(EventKind.SUPPLIER_STOPPED, source.supplier()));
    if (source.route() != null) {
      bars.add(events.of(EventKind.ROUTE_CLOSED, source.route()));
    }
    Part part = partRows.get(source.part());
    if (part != null && part.partFamily() != null) {
      addOrigin(bars, part.partFamily(), part.originCountry());
      Supplier supplier = supplierRows.get(source.supplier());
      if (supplier != null) {
        addOrigin(bars, part.partFamily(), supplier.country());
        for (String country : supplier.tier2Country()) {
          addOrigin(bars, part.partFamily(), country);
        }
      }
    }
    return bars.stream().filter(bar -> !bar.isEmpty()).toList();
  }

  private void addOrigin(List<EventWindows> bars, String family, @Nullable String country) {
    if (country != null) {
      bars.add(events.of(EventKind.ORIGIN_BARRED, family + "@" + country));
    }
  }
}
