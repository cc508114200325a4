package org.linewright.server.plants.scenario;

import java.util.List;

/** The scenarios of a plant. */
public record ScenarioList(List<ScenarioItem> items) {}
