/**
 * The docs as a site: pages that a browser shows without a server or a network, made of the
 * Markdown files of a checkout, with a list of all pages and a search.
 *
 * <p>Main entry: {@link org.linewright.bench.docs.DocsSite}. It reads the Markdown that the
 * project's pages are written in, no more; it is not part of the program that people install.
 */
@NullMarked
package org.linewright.bench.docs;

import org.jspecify.annotations.NullMarked;
