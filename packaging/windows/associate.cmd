@echo off
rem Lets Windows open .convviz and .cvlesson files with this convviz, for you alone; no administrator is needed.
rem "associate.cmd /remove" takes it back. The program stays where this file is.
setlocal
set "PROGRAM=%~dp0convviz-window.exe"
set "CLASSES=HKCU\Software\Classes"
if /i "%~1"=="/remove" goto remove
if not "%~1"=="" (
    echo associate.cmd takes /remove or nothing, not: %* 1>&2
    exit /b 2
)
call :kind convviz "convviz workspace" || exit /b 1
call :kind cvlesson "convviz lesson" || exit /b 1
echo .convviz and .cvlesson files open with "%PROGRAM%".
exit /b 0

:kind
reg add "%CLASSES%\.%~1" /ve /d "convviz.%~1" /f >nul || exit /b 1
reg add "%CLASSES%\convviz.%~1" /ve /d "%~2" /f >nul || exit /b 1
reg add "%CLASSES%\convviz.%~1\DefaultIcon" /ve /d "\"%PROGRAM%\",0" /f >nul || exit /b 1
reg add "%CLASSES%\convviz.%~1\shell\open\command" /ve /d "\"%PROGRAM%\" \"%%1\"" /f >nul || exit /b 1
exit /b 0

:remove
for %%E in (convviz cvlesson) do (
    reg delete "%CLASSES%\.%%E" /f >nul 2>nul
    reg delete "%CLASSES%\convviz.%%E" /f >nul 2>nul
)
exit /b 0
