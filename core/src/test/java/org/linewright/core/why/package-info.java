/** Tests of the question why: its remedies keep their promise when somebody plans with them. */
package org.linewright.core.why;
