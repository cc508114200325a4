package org.linewright.core.kits;

import java.time.LocalDate;

/**
 * What can be built with the kits and parts usable by a day, nothing being used up before, no parts
 * transferred and nothing bought.
 *
 * @param day day
 * @param complete kits usable by then with nothing missing
 * @param clearToBuild how many of these the loose parts usable by then allow
 * @param freedByParts kits with parts missing that the parts usable by then complete
 */
public record ClearStep(LocalDate day, long complete, long clearToBuild, long freedByParts) {}
