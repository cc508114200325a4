/**
 * What all routes share: the registry from which both the server and its description are made,
 * reading requests, writing answers, problems. Main entries: {@code Routes}, {@code Call}, {@code
 * TableReply}. Not here: any single route.
 */
@NullMarked
package org.linewright.server.http;

import org.jspecify.annotations.NullMarked;
