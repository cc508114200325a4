package org.linewright.answers.ask;

/** What a question is asked with that has no parameters. */
public record NoOptions() {}
