package org.linewright.server.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A headless Chromium that waits for what it is asked for. Starting one takes seconds: who closes
 * one leaves it, blank, to whoever asks for the next; all end with this process. Not for use by
 * several threads.
 */
final class Browser implements AutoCloseable {
  private static final Deque<ChromeDriver> IDLE = new ArrayDeque<>();

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** One that nobody else uses. */
  static Browser start() {
    ChromeDriver idle = IDLE.poll();
    return new Browser(idle == null ? launch() : idle);
  }

  /** Starts the machine's own Chromium; nothing is downloaded. */
  private static ChromeDriver launch() {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(program("chromium").toString());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        "--lang=en",
        "--window-size=1280,900");
    LoggingPreferences logging = new LoggingPreferences();
    logging.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", logging);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(program("chromedriver").toFile())
            .usingAnyFreePort()
            .withSilent(true)
            .build();
    ChromeDriver driver = new ChromeDriver(service, options);
    Runtime.getRuntime().addShutdownHook(new Thread(driver::quit));
    return driver;
  }

  private static Path program(String name) {
    return Stream.of(System.getenv("PATH").split(":", -1))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    name + " is not on the PATH.\nMaybe run ./verify, which installs it."));
  }

  /** Opens an address in a fresh document; what the former one complained about is forgotten. */
  void open(String address) {
    driver.get("about:blank");
    complaints();
    driver.get(address);
  }

  /** Follows a link to another place of the pages, which stay as they are. */
  void go(String place) {
    driver.executeScript("location.hash = arguments[0]", place);
  }

  String address() {
    return driver.getCurrentUrl();
  }

  /** The first element that fits, once it is there. */
  WebElement find(String css) {
    return new WebDriverWait(driver, PATIENCE, BETWEEN_LOOKS)
        .until(now -> now.findElement(By.cssSelector(css)));
  }

  /** How many fit now. */
  int count(String css) {
    return driver.findElements(By.cssSelector(css)).size();
  }

  void click(String css) {
    await(
        "a click on " + css,
        () -> {
          find(css).click();
          return true;
        });
  }

  /** Presses keys on the page itself. */
  void press(String keys) {
    keys.codePoints()
        .mapToObj(Character::toString)
        .forEach(key -> new Actions(driver).sendKeys(key).perform());
  }

  void press(CharSequence key) {
    new Actions(driver).sendKeys(key).perform();
  }

  void type(String css, String text) {
    WebElement field = find(css);
    field.clear();
    field.sendKeys(text);
  }

  /** Gives files to a file field. */
  void give(String css, List<Path> files) {
    find(css).sendKeys(String.join("\n", files.stream().map(Path::toString).toList()));
  }

  void choose(String css, String value) {
    new Select(find(css)).selectByValue(value);
  }

  void doubleClick(String css) {
    new Actions(driver).doubleClick(find(css)).perform();
  }

  /** Drags by the middle, so many pixels to the right. */
  void drag(String css, int right) {
    new Actions(driver).dragAndDropBy(find(css), right, 0).perform();
  }

  /** Drags from one place of an element to another, as pixels from its upper left corner. */
  void dragWithin(String css, int fromX, int fromY, int toX, int toY) {
    WebElement element = find(css);
    int left = element.getSize().getWidth() / 2;
    int top = element.getSize().getHeight() / 2;
    new Actions(driver)
        .moveToElement(element, fromX - left, fromY - top)
        .clickAndHold()
        .moveByOffset(8, 0)
        .pause(Duration.ofMillis(300))
        .moveByOffset(toX - fromX - 8, toY - fromY)
        .pause(Duration.ofMillis(50))
        .release()
        .perform();
  }

  void point(String css) {
    new Actions(driver).moveToElement(find(css)).perform();
  }

  /** Answers the question for a name that the page asks in a dialog. */
  void answer(String text) {
    type("dialog input[name=name]", text);
    click("dialog .main-action");
    awaitGone("dialog");
  }

  /** Waits until the first element that fits shows a text. */
  void awaitText(String css, String text) {
    await(css + " shows " + text, () -> find(css).getText().contains(text));
  }

  void awaitGone(String css) {
    await(css + " goes", () -> count(css) == 0);
  }

  void await(String what, BooleanSupplier condition) {
    new WebDriverWait(driver, PATIENCE, BETWEEN_LOOKS)
        .ignoring(StaleElementReferenceException.class)
        .ignoring(org.openqa.selenium.ElementNotInteractableException.class)
        .withMessage(() -> what + "; the page shows: " + text())
        .until(now -> condition.getAsBoolean());
  }

  /** What a reader sees of the page. */
  String text() {
    return driver.findElement(By.tagName("body")).getText();
  }

  /** Gives the page another size than the window has. */
  void resize(int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  /** The value of an expression in the page. */
  Object eval(String expression) {
    return driver.executeScript("return " + expression);
  }

  /** The value that a script of the page calls {@code done} with. */
  Object result(String script) {
    driver.manage().timeouts().scriptTimeout(PATIENCE);
    return driver.executeAsyncScript("const done = arguments[arguments.length - 1];" + script);
  }

  /** What a link of the page answers, fetched by the page itself. */
  String fetch(String css) {
    String script =
        "const done = arguments[arguments.length - 1];"
            + "fetch(arguments[0]).then(r => r.text()).then(done, e => done(String(e)));";
    driver.manage().timeouts().scriptTimeout(PATIENCE);
    return (String) driver.executeAsyncScript(script, find(css).getDomProperty("href"));
  }

  /**
   * Errors on the console since the last call: broken scripts, refused content, failed requests.
   */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
        .map(entry -> entry.getMessage())
        .toList();
  }

  /** Leaves nothing behind: no page, no cookie, no other size. */
  @Override
  public void close() {
    driver.get("about:blank");
    driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
    driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    complaints();
    IDLE.push(driver);
  }
}
