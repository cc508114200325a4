/**
 * Plant folders on disk: reads and writes the CSV tables, {@code plant.yaml} and the scenarios of
 * format 1. Main entries: {@code PlantFolder}, {@code ScenarioFile}, {@code PlantTemplate}. Bad
 * input comes back as {@code InputIssue}s, never as an exception; an exception means that the disk
 * failed. Knows the tables only through their {@code TableSpec}s.
 */
@NullMarked
package org.linewright.files;

import org.jspecify.annotations.NullMarked;
