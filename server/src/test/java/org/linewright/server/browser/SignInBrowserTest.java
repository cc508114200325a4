package org.linewright.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.linewright.store.people.Role;

/** Where people must sign in, the pages ask for a name and show what the role allows. */
@Tag("slow")
class SignInBrowserTest {
  private static final String PASSWORD = "correct horse battery";

  private static Desk desk;
  private static Browser browser;

  @BeforeAll
  static void start() {
    desk =
        Desk.with(
            "tiny",
            Map.of("anna", Role.PLANNER, "boris", Role.VIEWER, "vera", Role.VIEWER),
            PASSWORD);
    browser = Browser.start();
  }

  @AfterAll
  static void stop() {
    browser.close();
    desk.close();
  }

  @AfterEach
  void signOut() {
    if (browser.count("#sign-out") > 0) {
      browser.click("#sign-out");
      browser.find(".sign-in");
    }
  }

  private static void signIn(String name, String password) {
    browser.open(desk.address("#/data?table=orders"));
    browser.type("input[name=user]", name);
    browser.type("input[name=password]", password);
    browser.click(".sign-in button");
  }

  @Test
  void whoSignsInSeesThePlantAndWhoSignsOutNothing() {
    signIn("anna", PASSWORD);
    browser.awaitText(".grid tbody tr:first-child", "O1");
    assertThat(browser.find("#sign-out").getDomAttribute("title")).isEqualTo("anna");
    browser.click("[data-tab=import]");
    browser.find("input[type=file]");

    browser.click("#sign-out");

    browser.find(".sign-in input[name=password]");
    assertThat(browser.text()).doesNotContain("O1");
    assertThat(browser.count("#sign-out")).isZero();
  }

  @Test
  void aWrongPasswordIsToldAndLeadsNowhere() {
    signIn("anna", "not this one");

    browser.awaitText(".sign-in", "the name or the password is wrong");
    assertThat(browser.count(".grid")).isZero();
    browser.type("input[name=password]", PASSWORD);
    browser.click(".sign-in button");
    browser.awaitText(".grid tbody tr:first-child", "O1");
  }

  @Test
  void onesPasswordIsChangedInTheBrowser() {
    signIn("vera", PASSWORD);
    browser.awaitText("#account", "vera");
    browser.click("#account");
    browser.type("#password input[name=old]", "not this one");
    browser.type("#password input[name=new]", "quite another phrase");
    browser.type("#password input[name=again]", "quite another phrase");
    browser.click("#password .main-action");
    browser.awaitText("#password", "the name or the password is wrong");

    browser.type("#password input[name=old]", PASSWORD);
    browser.click("#password .main-action");
    browser.awaitText("#password", "The password is changed.");
    browser.click("#password-close");
    browser.awaitText(".grid tbody tr:first-child", "O1");

    browser.click("#sign-out");
    browser.find(".sign-in");
    signIn("vera", "quite another phrase");
    browser.awaitText(".grid tbody tr:first-child", "O1");
  }

  @Test
  void aViewerIsOfferedNoChange() {
    signIn("boris", PASSWORD);
    browser.awaitText(".grid tbody tr:first-child", "O1");

    browser.doubleClick(".grid tbody tr:first-child td:nth-child(3)");
    assertThat(browser.count(".row-form")).isZero();
    browser.click("[data-tab=import]");
    browser.find("main .empty");
    assertThat(browser.count("input[type=file]")).isZero();
    browser.open(desk.address("#/plan"));
    browser.find("main[data-screen=plan] .panel");
    assertThat(browser.count("#solve")).isZero();
  }
}
