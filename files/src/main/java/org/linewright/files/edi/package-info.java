/**
 * Despatch advices and reports of suppliers and carriers: EDIFACT DESADV and IFTSTA, VDA 4913. Main
 * entry: {@code EdiFile.read}. A message is taken whole or not at all; StAEDI is used here only.
 */
@NullMarked
package org.linewright.files.edi;

import org.jspecify.annotations.NullMarked;
