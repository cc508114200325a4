/**
 * People, and programs with their tokens: who they are, what they may do, who is signed in. Main
 * entries: {@code Users}, {@code Sessions}, {@code Tokens}. Of passwords, sessions and tokens only
 * hashes are kept. Not here: whether a password fits, what a role may do.
 */
@NullMarked
package org.linewright.store.people;

import org.jspecify.annotations.NullMarked;
