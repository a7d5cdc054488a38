; The set-up for one person: no administrator is needed, and nobody else on the computer sees it.
; makensis -DVERSION=0.1.0 -DPAYLOAD=<folder of the program> -DOUT=<file> [-DSIGN=<command that signs %1>] kimdesk.nsi
Target amd64-unicode
Unicode true
RequestExecutionLevel user
Name "KIM Desk"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\KIM Desk"
SetCompressor /SOLID lzma
BrandingText "KIM Desk ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "KIM Desk"
VIAddVersionKey "FileDescription" "Set-up of KIM Desk for one person"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "CompanyName" "KIM Desk authors"
VIAddVersionKey "LegalCopyright" "MIT licence"
Icon "${ICON}"
UninstallIcon "${ICON}"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\KIM Desk"
!ifdef SIGN
  !finalize '${SIGN}' = 0
  !uninstfinalize '${SIGN}' = 0
!endif

; What a press on a file of this ending opens in the program.
!macro OPENED ENDING KIND CALLED
  WriteRegStr HKCU "Software\Classes\${ENDING}" "" "${KIND}"
  WriteRegStr HKCU "Software\Classes\${KIND}" "" "${CALLED}"
  WriteRegStr HKCU "Software\Classes\${KIND}\DefaultIcon" "" "$INSTDIR\kimdesk.exe,0"
  WriteRegStr HKCU "Software\Classes\${KIND}\shell\open\command" "" '"$INSTDIR\kimdesk.exe" run "%1"'
!macroend
!macro NO_LONGER_OPENED ENDING KIND
  DeleteRegKey HKCU "Software\Classes\${KIND}"
  ; Somebody may have let another program open them meanwhile.
  ReadRegStr $0 HKCU "Software\Classes\${ENDING}" ""
  StrCmp $0 "${KIND}" 0 +2
    DeleteRegValue HKCU "Software\Classes\${ENDING}" ""
  DeleteRegKey /ifempty HKCU "Software\Classes\${ENDING}"
!macroend
; The shell looks again at what opens what.
!macro TELL_SHELL
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

Page directory
Page instfiles
UninstPage uninstConfirm
UninstPage instfiles

Function .onInit
  ; A running program keeps its files: better to stop before anything is changed.
  IfFileExists "$INSTDIR\kimdesk.exe" 0 free
  ClearErrors
  FileOpen $0 "$INSTDIR\kimdesk.exe" a
  IfErrors 0 shut
    MessageBox MB_OK|MB_ICONEXCLAMATION "KIM Desk is open. Close it, then run this set-up again." /SD IDOK
    SetErrorLevel 2
    Abort
  shut:
  FileClose $0
  free:
FunctionEnd

Section
  SetShellVarContext current
  SetOutPath "$INSTDIR"
  ; What an older version had and this one has not would be loaded otherwise.
  RMDir /r "$INSTDIR\_internal"
  File /r "${PAYLOAD}\*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortCut "$SMPROGRAMS\KIM Desk.lnk" "$INSTDIR\kimdesk.exe"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "KIM Desk"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\kimdesk.exe"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "KIM Desk authors"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  !insertmacro OPENED ".kimteam" "KIMDesk.TeamFile" "KIM Desk team file"
  !insertmacro OPENED ".kimbackup" "KIMDesk.Backup" "KIM Desk backup"
  IfErrors 0 done
    SetErrorLevel 2
  done:
  !insertmacro TELL_SHELL
SectionEnd

Section "Uninstall"
  SetShellVarContext current
  ; Records are elsewhere and stay. Only what was put here goes: somebody may have chosen a folder with other things in it.
  Delete "$INSTDIR\kimdesk.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir /r "$INSTDIR\_internal"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\KIM Desk.lnk"
  DeleteRegKey HKCU "${UNINSTALL}"
  !insertmacro NO_LONGER_OPENED ".kimteam" "KIMDesk.TeamFile"
  !insertmacro NO_LONGER_OPENED ".kimbackup" "KIMDesk.Backup"
  !insertmacro TELL_SHELL
SectionEnd
