package org.linewright.files.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.CharArrayWriter;
import java.io.IOException;
import java.io.Reader;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class XmlTextTest {

  private static String read(byte[] bytes) throws IOException {
    try (Reader letters = XmlText.of(new ByteArrayInputStream(bytes))) {
      CharArrayWriter text = new CharArrayWriter();
      letters.transferTo(text);
      return text.toString();
    }
  }

  private static byte[] declared(String encoding, Charset charset) {
    return ("<?xml version='1.0' encoding='" + encoding + "'?><a>Цех №1</a>").getBytes(charset);
  }

  @Test
  void theMarkOrTheDeclarationSaysTheEncoding() throws IOException {
    assertThat(read("<a>Цех</a>".getBytes(StandardCharsets.UTF_8))).isEqualTo("<a>Цех</a>");
    assertThat(read("\uFEFF<a>Цех</a>".getBytes(StandardCharsets.UTF_16LE)))
        .isEqualTo("<a>Цех</a>");
    assertThat(read("\uFEFF<a>Цех</a>".getBytes(StandardCharsets.UTF_16BE)))
        .isEqualTo("<a>Цех</a>");
    assertThat(read("\uFEFF<a>Цех</a>".getBytes(StandardCharsets.UTF_8))).isEqualTo("<a>Цех</a>");
    assertThat(read(declared("windows-1251", Charset.forName("windows-1251"))))
        .endsWith("<a>Цех №1</a>");
    assertThat(read(declared("UTF-8", StandardCharsets.UTF_8))).endsWith("<a>Цех №1</a>");
    assertThat(read(new byte[0])).isEmpty();
  }

  @Test
  void whatIsNoLetterIsAnErrorAndNotPrinted() {
    assertThatThrownBy(() -> read("<a>\u00e9</a>".getBytes(StandardCharsets.ISO_8859_1)))
        .isInstanceOf(MalformedInputException.class);
    assertThatThrownBy(() -> read(declared("klingon", StandardCharsets.UTF_8)))
        .isInstanceOf(UnsupportedEncodingException.class)
        .hasMessage("klingon");
  }
}
