package org.linewright.server.plants.scenario;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A scenario as somebody wants it.
 *
 * @param scenario its key; made from the name if not given
 * @param name what people call it
 * @param note why it is made
 * @param base key of the scenario it builds on
 * @param edits its edits
 */
public record ScenarioWish(
    @Nullable String scenario,
    @Nullable String name,
    @Nullable String note,
    @Nullable String base,
    @Nullable List<Map<String, @Nullable Object>> edits) {}
