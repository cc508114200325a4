/**
 * Signing in at another server, by OpenID Connect. Main entry: {@code OpenIdRoutes}; only {@code
 * OpenIdProvider} knows the library, which is not loaded unless somebody signs in that way.
 */
@NullMarked
package org.linewright.server.openid;

import org.jspecify.annotations.NullMarked;
