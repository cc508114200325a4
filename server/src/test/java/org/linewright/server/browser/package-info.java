/**
 * The pages in a browser, as a planner uses them: a real server, a headless Chromium, clicks and
 * keys.
 *
 * <p>Needs {@code chromium} and {@code chromedriver} on the machine; {@code ./verify} installs
 * them.
 */
package org.linewright.server.browser;
