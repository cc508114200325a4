package org.linewright.server.openid;

/** Somebody is not signed in; the code tells the page why, the message the audit log. */
final class OpenIdRefusal extends Exception {
  private static final long serialVersionUID = 1;

  /** What the page can tell. */
  enum Code {
    /** The attempt is unknown here, of another browser, used already, or too old. */
    EXPIRED("openid_expired"),
    /** The provider refused, or what it says does not hold. */
    REFUSED("openid_refused"),
    /** The provider cannot be reached. */
    UNREACHABLE("openid_unreachable"),
    /** The provider knows the person, this server does not. */
    UNKNOWN_USER("openid_unknown_user");

    private final String code;

    Code(String code) {
      this.code = code;
    }

    String code() {
      return code;
    }
  }

  private final Code code;

  OpenIdRefusal(Code code, String message) {
    super(message);
    this.code = code;
  }

  OpenIdRefusal(Code code, String message, Throwable cause) {
    super(message, cause);
    this.code = code;
  }

  Code code() {
    return code;
  }
}
