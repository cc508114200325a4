/**
 * Tests of the question kits: brute force, an independent replay of the ledger, published and
 * hand-made cases.
 */
package org.linewright.core.kits;
