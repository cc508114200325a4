@echo off
rem Starts Linewright.
rem
rem   JAVA_HOME             the Java to use (17 or newer); otherwise java on the PATH
rem   LINEWRIGHT_JAVA_OPTS  more options for the JVM, such as -Xmx8g
setlocal
set "root=%~dp0"
set "java=java.exe"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
if defined JAVA_HOME if not exist "%java%" goto none
if not defined JAVA_HOME where /q java.exe || goto none
set "collector=-XX:+UseParallelGC"
if defined LINEWRIGHT_JAVA_OPTS echo %LINEWRIGHT_JAVA_OPTS% | findstr /r "XX:+Use.*GC" >nul && set "collector="
"%java%" %collector% %LINEWRIGHT_JAVA_OPTS% --enable-native-access=ALL-UNNAMED "-Dlinewright.home=%root%." -cp "%root%lib\*" org.linewright.cli.Linewright %*
exit /b %ERRORLEVEL%
:none
echo linewright: no Java found. Maybe install one (17 or newer) or set JAVA_HOME.>&2
exit /b 1
