package org.linewright.server.http;

/** Marks a body that is sent as {@code multipart/form-data}: one or more parts named file. */
public record Upload() {}
