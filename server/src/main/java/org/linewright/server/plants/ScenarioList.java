package org.linewright.server.plants;

import java.util.List;

/** The scenarios of a plant. */
public record ScenarioList(List<ScenarioItem> items) {}
