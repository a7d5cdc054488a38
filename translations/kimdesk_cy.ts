<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en_GB">
<context>
    <name>Actions</name>
    <message>
        <source>{date}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soon {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ombudsman recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target has moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ref</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue: due {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {total} actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No actions yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first one, or paste the plan you have from Excel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>This computer&apos;s settings could not be read; the usual ones are in use. The old file is kept as settings.bad.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Asks</name>
    <message>
        <source>Accept or refuse the risk “{title}”, now {score}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept or refuse the risk “{title}”, which has no score yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide who owns “{title}”: nobody is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unblock action {ref}: it has slipped twice and is overdue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unblock action {ref}: it has slipped {count} times and is overdue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask {count} teams for their returns: {names} and {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completeness by team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask {team} for its return: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Assets</name>
    <message>
        <source>Review due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed and not held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held and not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No retention rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under a legal hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owned by me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ref</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {total} assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New information asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No information assets yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with six fields; what is not known yet is kept as a gap. Or paste the register you have from Excel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the asset</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Check a pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of a pack. Nothing in it is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which pack?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option} is needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {name} out of {folder}, or name another --home; a backup can be put in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the making of {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the change to {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the deletion of {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bringing back of {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the merging of {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the choice of a value in {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the import of {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pasting of {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WORDS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every word must occur; each may be only begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ref</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FIELD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only this field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been recorded here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value that is to stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle each with: kimdesk conflicts settle KIND REF FIELD VALUE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no conflicts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  “{words}”  {who}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  before: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled {record}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to settle in {record}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {command}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {command}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left as they are, because others have built on them: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{records} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{command}, {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search all records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what happened to a record or a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fields with several values: list them, or settle one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say which value is to stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take back your last action on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bring back what was undone last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window was not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--as is for commands; in the window you choose who you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kimdesk who --become NAME chooses it beforehand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no screen here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands work without one: kimdesk --help. kimdesk demo --to DIR shows the main job in pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder to write to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample was not made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds a workspace already, which stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name an empty folder: kimdesk --home DIR sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample workspace is in {path}: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are {name}. Look at: kimdesk quarter status, kimdesk list teams, or open the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder, or the name of the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up to {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a backup (.kimbackup)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored {name} from {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was here before is kept in {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one of the backups in it: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing at {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make every table anew from the log, and say whether any differed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the last backup: kimdesk restore FILE. What is here now is kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file as such is sound, but signed content in it was changed or is damaged:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packs that were issued hold the same content. Restore a backup from before: kimdesk restore FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebuilt from the log; these differed and are right now: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebuilt from the log: nothing differed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields with several values: {count}; see kimdesk conflicts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {record}: {field} names something that is not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>be this person on this computer from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are {name} ({roles}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is chosen on this computer yet; kimdesk who --become NAME says who you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others who use this workspace (--as NAME for one command, who --become NAME for good):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the window (as without a command)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make a sample workspace to try things in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a copy of everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put a backup in the place of the records; what was there is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say who you are, and who else there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take a picture of every page and dialog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do the main job in the real window and keep the packs and pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say which version this is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KIND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teams, people, activities, returns, assets, systems, reports, risks, actions, …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which fields to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only these; FIELD!=VALUE for all others, FIELD= for those without; may be given several times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only those with these words in a shown column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the field to sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sort the other way round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only what belongs to this quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the deleted ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter “{words}” is not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not filtered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} cannot be filtered in this way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kimdesk quarter status shows where each return stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one value for {field} at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kinds} do not belong to a quarter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave --quarter out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No {kinds} like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No {kinds} yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} {kinds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! has a field with several values: kimdesk conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the records of a kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an Excel workbook (.xlsx, .xlsm) or a table in plain text (.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the rows are, where the program does not see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what would happen, and change nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what to do with rows that are here already; skip unless given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: what would be imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please look at:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  {sheet}, row {row}, {record}: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that differ from what is here were left; --on-match update takes the file&apos;s values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--on-match update brings back what was deleted or undone here, with the file&apos;s values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kimdesk undo takes all of it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not imported:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  {sheet}, row {first}: {why} (“{words}”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  {sheet}, rows {first} to {last}: {why} (“{words}” and so on)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example &quot;Q4 2024/25&quot;; the present quarter unless given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder in which the pack gets a folder of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write one register as a working table instead of a pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a file; --to needs a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was stopped; nothing was left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signed pack of {quarter}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft of {quarter}, which is not signed off yet:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder of a pack, or a file in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the folder of a pack, or a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {count} packs in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one: {packs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not compared with the records of this computer: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bring in a workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the pack of a quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check that a pack is what was signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command was not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try: {program} --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knowledge and information management records. Without a command the window opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit codes: 0 done; 1 the answer is no; 2 cannot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>options for every command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder that holds the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>act as this person (name or reference)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer in JSON, for programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do not cut tables to the width of the terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option} needs something after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” is not known; did you mean “{close}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” is not one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here is called “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those who can be chosen: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people are called “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the reference: {refs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} left on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed off by {name} on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} changes arrived after the signature and are not in the pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no teams in this quarter yet: kimdesk new team name=…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One change arrived after the signature and is not in the pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} days late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quarter}, {months}. Returns due {due}. {returned} of {count} teams have returned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was open already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a word to the reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{team}, {quarter}: submitted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reviewer&apos;s own rating, for example: p1=2 p4=3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reviewer&apos;s note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{team}, {quarter}: reviewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rating “{words}” is not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write principle=step, for example p1=2. Principles are p1 to p6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kimdesk fields return r1 lists the steps of the first principle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the team should do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{team}, {quarter}: returned to the team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{team}, {quarter}: listed as not returned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{team}, {quarter}: reopened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quarter} is open again. What was signed stays as it was and can still be verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where a quarter stands; submit, review, sign and reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every team&apos;s state, and who is late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open a quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hand a team&apos;s return to the reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accept a return, with one&apos;s own ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send a return back to the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list a team as not returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what must be settled before signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign the quarter off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open a return, or a signed quarter, again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>piece of evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>self-assessment answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pieces of evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by {name} on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}; reopened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example: asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its reference, whole title, or the start of its id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty fields too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted; kimdesk undelete brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(several values: kimdesk conflicts)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named in {kind} {record} ({field})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made {when} by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed {when} by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody not named yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FIELD=VALUE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FIELD= empties it; a set is given whole, with commas; FIELD+=VALUE and FIELD-=VALUE add or take out one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {record}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to change in {record}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example: asset; its fields: kimdesk fields KIND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to no quarter yet: kimdesk set {kind} {ref} quarter=… puts it into a return.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made {record}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds a workspace already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it with kimdesk set workspace NAME FIELD=VALUE, or name another --home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made the workspace {record}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted {record}; kimdesk undelete brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{record} was deleted already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back {record}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{record} was not deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kinds} stay: packs and histories rest on them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one field and its choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say which fields a kind has, and the choices of a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change fields of a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hide a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bring a hidden record back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} wrote: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This team has no key activities yet: kimdesk new activity team=… title=…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ref}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice change {ref}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence {ref}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(from last quarter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{principle}, reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the team, by name or reference; your own unless given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team {team} was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kimdesk undelete team brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team {team} does not exist in {quarter}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}. Activities answered: {done} of {count}. Still missing: {missing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{activity} is not an activity of {team} in {quarter}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its activities: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an activity; may be given several times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every activity that has no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which activities: --activity REF, or --all for those without an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{team}, {quarter}: nothing changed in {named}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from when, day first: 31/03/2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{team}, {quarter}: a change is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{team}, {quarter}: the answer is taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a field of this activity&apos;s entry; without it, of the whole return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example: p4=2 p4_note=&quot;…&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{team}, {quarter}: saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is the reviewer&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use: {commands}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} makes the return what it is and stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fill a team&apos;s return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show it, with what is still missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say that nothing changed in activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what changed in an activity, why and from when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take back what was said about an activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write fields of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete, stated, evidence, actions, or all; without it nothing is signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whom you sign for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no attestation “{word}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are: {names}; or {all}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quarter} is signed off by {name}, who attests:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content: {mark}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quarter} is not signed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not attested: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name each with --attest, or all with --attest all. kimdesk quarter check says what else is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the pack with: {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quarter} is already signed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} signed it on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kimdesk quarter reopen with a reason opens it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quarter} can be signed off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quarter} cannot be signed off yet; to be settled first:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who signs attests (--attest NAME for each, or --attest all):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--home needs the name of a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--home cannot be {path}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a file; --home needs a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the folder that holds kimdesk.db, not the file itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside KIM Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send this file to whoever looks after the program: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean “{kind}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kind of record called “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds: {kinds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} has no field “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean “{field}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is given twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kinds} are not written field by field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have commands of their own, which check what must hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} characters are too many to look for; the most is {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} does not hold “{value}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” is not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the field, an equals sign and the value, for example: {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} holds one value; {sign}= is for fields that hold several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is kept by the program itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” may be {count} different records: {refs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing here is called “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quarter} has not been opened; kimdesk quarter open --quarter “{quarter}” does that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shared folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared. Invite colleagues next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whom the invitation is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what they may do; viewer unless given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the team their role is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell it to your colleague, not by the shared folder. It works once, for 14 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the code of the invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked to join. The four words of this laptop: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your administrator sees the same words and lets you in; then: kimdesk share sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which request; without it they are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every request that may be accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not let in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request has that number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waits to be let in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} on {machine}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}. Must not be let in: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}. Let in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}. Compare the words, then: kimdesk share accept --ticket {ticket}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the laptop: its person’s name, or how its number begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}’s laptop is out. What it wrote so far stays; what it could read, it may have copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put back what the folder has lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in: {taken} changes. Put there: {published} files. Put back: {healed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of laptops cannot be read any further ({reason}): this laptop has probably been taken out. Ask an administrator for a new invitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files of laptop {device} stop at number {seq}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared folder: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {machine} ({device}): {operations} changes{removed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the shared folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meet colleagues in a shared folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make a share in a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invite a colleague; says the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask to be let in, with the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let in who asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take a laptop out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where everybody stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meet now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>Nothing to settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This field has one value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Context</name>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {kind} called “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list: kimdesk list {plural}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} records of the kind {kind} are called “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no quarter “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quarter is written like {example}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>The records cannot be kept here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {path} cannot be made: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder on this computer&apos;s own disk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>{title} by {name}: its signed content ({mark}…) is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} by {name}: its signed content ({mark}…) is not on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A frozen document ({mark}…) is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>The files were not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network drive, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer or the network does not allow writing in {folder}, or a file there is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the file where it is open, or choose a folder that you may write in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} could not be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ref</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coming back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file can be imported again: keep the hidden first column, by which each record is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Add filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter {words}: press to take it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press to take this filter off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>First</name>
    <message>
        <source>KIM Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to KIM Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each quarter, every housing team says how its information is looked after. Start here; nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records are kept in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up our landlord service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example Borough Homes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example Voids manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the landlord service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name or role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up and begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample landlord with six teams, two years of quarters, assets, actions and risks. Everything in it is invented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what the service is called; it stands on every page and pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write your name or role; what you record carries it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Freeze</name>
    <message>
        <source>down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>KIM Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything   Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({roles})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a pack…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are {name} ({roles})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work as somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and roles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the computer has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size}%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {months}: {state}, due {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Heat</name>
    <message>
        <source>{count} {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No teams yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the help is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>{count} records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author} for {behalf}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence} (again, as {author} wrote it on {date})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence} (by a clock that is ahead)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merged into {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {value} taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {value} added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: emptied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reopened: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>returned to the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listed as not returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reopened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>{name} may not change this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} can be changed by other roles only; yours: {roles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who you are first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is recorded carries the name of who recorded it, and nobody is chosen here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the window: your name at the top right. On the command line: kimdesk who --become NAME, or --as NAME for one command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} of this {what} is for other roles to say; yours: {roles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop belongs to somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a shared workspace each laptop writes in the name of one person: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever else works here joins the share with a laptop or a login of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your KIM log administrator, or choose who you are (on the command line: --as NAME).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role is one of a team, and no team is named for you yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This {what} belongs to another team than yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This {what} belongs to the whole service, and not to your team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>it has no words for the action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme in the workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked “{mark}”, which the workbook does not explain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked “{mark}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook does not explain its star; it was taken for an Ombudsman recommendation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers an Ombudsman recommendation, but which one is not yet said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has neither a recommendation nor a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows carry no numbers; as there are 21, they were numbered in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row carries no number; by its words it is {ref}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook gives no words for this recommendation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its parts are judged differently, so no state was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet “{sheet}” is named in the file but missing from it: the file is incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The self-assessment does not say when it was made: put the month above its table before you import it, or fill in “Cycle” on its {count} answers afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{into}” is not a kind of record that can be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds are for example: actions, assessment, systems, assets, risks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{ref}” stands more than once, with different words (row {row} of “{sheet}”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in Excel or LibreOffice, choose “Save as”, Excel workbook (.xlsx), and import that copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an Excel workbook (.xlsx, .xlsm) or a table in plain text (.csv).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the sheet you need into a new workbook, as values, and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever sent it for a new copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty (0 bytes).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing on any of its sheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file may not be read: another program holds it, or you have no permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it in other programs, or copy it to a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it to this computer and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook is protected with a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with the password, save a copy without one, and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook is rights-protected, so that only Office can open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask its author for an unprotected copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a workbook in the old .xls form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a binary workbook (.xlsb).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an OpenDocument file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workbook is in the “Strict Open XML” form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a Word or PowerPoint document, not a workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a PDF, not a workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a web page, whatever its name says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an Excel workbook, although its name says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an Excel workbook, but its name ends in {suffix}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is the right file, give it a name ending in .xlsx and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of this kind ({suffix}) cannot be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not text, although its name says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is broken or was only partly copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook is damaged, so that its content cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook is built in a way that could harm the computer that opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell far outside any table holds something, or there are more than 200,000 rows or 256 columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large to import. {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file would take too much memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file took too long and was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no field says this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the heading reads like “{phrase}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, and its cells suit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its cells look like it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no heading says so; it is the text that is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {total} columns have a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” stands above or on the sheet&apos;s tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it begins with what a record is known by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its references look like those of actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its references look like those of the Ombudsman&apos;s recommendations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its rows are the Ombudsman&apos;s recommendations, one for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its texts are the Ombudsman&apos;s recommendations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it says what is met and what is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it asks whether each is met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No table in it could be recognised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what it holds (for example: actions, assessment, systems, assets, risks), or give its columns the usual headings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds a formula whose result the file does not carry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has nothing it could be known by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no title; “{heading}” was taken for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names no system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{heading}” says “{words}”: kept with what the system does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{heading}” holds a formula whose result the file does not carry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{heading}” holds the error {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” is none of: {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rows are already here, the first is {ref} {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import with skip or update to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{ref}” is here already for another record, “{title}”; this one came in beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was deleted here and is back, as this row names it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already here, the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already here, left as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported before and deleted here, not brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported before and taken back here with undo, not brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a note below or beside the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on a hidden sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same as a row above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another kind of record than the one asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a heading between the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why}: {more}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The passphrase does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys of this laptop were locked with another passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. Without it, join the shared folder anew with a new invitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nowhere to keep this laptop&apos;s keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keyring that can be used, and no passphrase was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a passphrase (in the window, or as KIMDESK_PASSPHRASE), or ask IT to allow the keyring. Everything but the shared folder works without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s keyring did not give out the key of this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it (log out and in again where nothing else helps), then repeat.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Nothing changed  Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything said last quarter still holds. Dated and counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example 01/11/2025</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score principles 2 to 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how it is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changed: the same for {count} quarters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changed since {quarter}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said for the first time this quarter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something changed this quarter. The underlined step is the answer of {quarter}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This says something else than {quarter}: say what changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened with what you said in {quarter}. The underlined step is that quarter&apos;s answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was said about this before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything that is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 thing missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} things missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to submit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit to service manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return with a comment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KIM log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No teams yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the teams whose managers keep the log, then each has a return here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a team…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say of every activity not answered yet that nothing changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not returned…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all} activities done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quarter as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement, gaps, commitments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{principle}: note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note or where the evidence is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same as {quarter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ up one step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ up {count} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▼ down one step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▼ down {count} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the team a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the team does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light: statement, changes, gaps, risks. Full: every activity scored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or somebody new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name; this person may then fill in the team&apos;s return.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new key activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something the team does to deliver its service, and needs information for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the activity a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what it is and where it can be seen. A link keeps tenants&apos; details where they belong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For which principle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The activity as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A practice change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice until now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how it is done from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why; it is asked for years later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day first, for example 01/11/2025.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own rating stands beside the team&apos;s; the team&apos;s lowest step is underlined. Leave out what you have no view on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review {team}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to {team}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the team should do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return with comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the team should do, so that they can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List {team} as not returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason stands in the pack; a late return becomes an addendum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List as not returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the reason; it stands in the pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen {team}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason stays in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the reason; it stays in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{team}: submitted. The service manager reviews it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{team}: the submission is taken back. The return is a draft again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{team}: the return is accepted, with your rating beside the team&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{team}: returned to the team with your comment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{team}: listed as not returned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{team}: reopened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change for {count} quarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed this quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said for the first time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, {count} missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted by {name} on {day}. It waits for its review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back submission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted by {name} on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned by {name}: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed as not returned: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopened by {name}: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last quarter said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}  {who}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stage}: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (seen)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None named yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add evidence…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a practice change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five record-keeping commitments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reviewer&apos;s rating beside the team&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team, lowest step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{team}, {quarter}: {months}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice changes this quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ref}  {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>KIM Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you saved before is safe. Copy the details and send them to your IT team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details for IT</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>New</name>
    <message>
        <source>What you do not know yet is kept as a gap to follow up. Everything else can wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I don&apos;t know the owner yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I don&apos;t know where it is yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here is called “{name}”. Choose from the list, or add the name from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be filled in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>What is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of yours has a date yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, due on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 1 action overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {count} actions overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 1 asset due for review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {count} assets due for review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add your first team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each team then has a return every quarter, and this page shows where all of them stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your KIM log administrator adds the teams; then this page shows where they stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a team…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six principles by team, {quarter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps over {count} quarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps, {quarter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>embedded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reviewer: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carried forward, not given yet this quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carried forward, not given yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up or down against {quarter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reviewer&apos;s own step, where it differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ratings yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step} {a} to {b}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step} {b}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}: {figures}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{last}: {figures}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 rating is carried forward and not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} ratings are carried forward and not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{team}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was due {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-off and pack…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{team}, {done} of {all} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all} activities done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {all} returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed off: open the pack…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 return to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 return is late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} returns are late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 action overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} actions overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 asset due for review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} assets due for review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 value that two people changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} values that two people changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}, 1 day late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}, {count} days late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} returns to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return of {team}, {quarter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns for {quarter}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pack</name>
    <message>
        <source>Reading the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heading}, continued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(below)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knowledge and information management pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample data: made up to show the program, about no real landlord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRAFT, NOT SIGNED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on behalf of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} reviewers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed the return of {teams}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed {count} returns: {teams}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reason was recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed without the returns of {count} teams. {named}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed without the return of {team}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amendment {number} to the pack that was signed before; both are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a draft of the records as they stood on {when}. Nobody has signed it, and it may still change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of how each housing team looks after its information, as the teams said it, as their managers reviewed it, and as it was signed. It was frozen when it was signed: the short code at the foot of every page is the mark of exactly this content. The last page tells how anyone can check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of how each housing team looks after its information, as far as it has come. The short code at the foot of every page is the mark of exactly this content; a later draft has another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is checked against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to verify this pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the four files together: {slug}.pdf, {slug}.xlsx, content.json and manifest.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With KIM Desk: choose “Check a pack” in the menu under your name, or run: kimdesk verify FOLDER. It works the mark out again, compares every file with the manifest, and makes the pages and the workbook anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it: on Windows run certutil -hashfile {slug}.pdf SHA256, elsewhere sha256sum {slug}.pdf, and compare the digits with those in manifest.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To rule out that all four files were made afresh, compare the mark below with another copy of this pack, or with the sign-off that the landlord’s own KIM Desk keeps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark of the content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft, not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records as at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns were due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KIM Desk {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time of signing is what the signatory’s computer said. No outside service has vouched for it: the marks prove that nothing was altered since, not when it was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft proves only that its files belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a character cannot be printed, □ stands in its place on the page; content.json holds it as it was typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ref</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice until then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said to have changed, without words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice change, and return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}; it was prompted by {prompt}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}; {count} of them were prompted by {prompt}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written down in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{activities} {recorded} A change that was both recorded and said in a return stands here once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns say of {count} key activity that it changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns say of {count} key activities that they changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} practice change was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} practice changes were recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No practice changed this quarter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What works well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No team named any best practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What teams found worth copying, in their own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing or not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No team named a gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No owner recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed, not held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information that is needed and not held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register names no information that is needed and not held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held or needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New this quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register holds no information asset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information asset register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>information asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>information assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new this quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reviews overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with something not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at again when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recommendation has an answer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No evidence is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No team is in scope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sent} of {count} team returned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sent} of {count} teams returned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completeness by team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six principles by team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each team’s own rating, with the number of key activities at each step; the reviewer’s rating stands below where it differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Principle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against the quarter before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewer’s rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key activities at each step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six principles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No team has rated its principles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Principles counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teams at each step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teams returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings at each step, quarter by quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no quarter to show yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend over {count} quarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quarter}: of {count} rating, {low} not in place, {part} partly, {good} in place and {best} embedded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quarter}: of {count} ratings, {low} not in place, {part} partly, {good} in place and {best} embedded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against {quarter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against a year before, {quarter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{since}: {now} of {of} in place or embedded, where it was {then} of {before}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the list of key activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the team’s evidence is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewer: {principle}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewer’s note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key activity is recorded for this team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{principle}: note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}: unchanged for {count} quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}: unchanged for {count} quarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key activity is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quarter in two minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked of you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs your decision this quarter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sent} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>team returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teams returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}; still missing: {teams}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>risk escalated this quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>risks escalated this quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, without a decision yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, none of them decided yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, one of them without a decision yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, {count} of them without a decision yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}; it has slipped {times}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}; one of them has slipped {times}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}; {count} of them have slipped, one {times}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>practice change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>practice changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>action overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actions overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed: the latest {count} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack was not made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-off was given for other content than this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the workspace with “kimdesk doctor”, and tell your KIM log administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns, team by team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each team said for the quarter, whole and in its own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>embedded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} and {count} others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarter {rest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KIM pack, {quarter} ({months}), {workspace}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en-GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content {mark}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reviewer’s rating, where it differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewer: {rating}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to read the ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>than in {quarter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>than last quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corporate reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No risk is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks and escalations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalated to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No risk was escalated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks in the team’s own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks teams named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks that teams named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No team named a risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due by the end of next quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ongoing or without a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times slipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revised target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accountable lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The action plan is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due by the end of next quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slipped at least once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every text stands whole in its own cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[It goes on in the sheet Notes.]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landlord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <source>There is nothing to export yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace has no teams.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up teams first, or try the sample.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message>
        <source>Nothing was pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {count:,} rows; {most:,} can be pasted at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the workbook and bring it in with: kimdesk import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing under “{field}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to fill in: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range has two rows called “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: nothing here is called “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste from Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows to paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows in Excel, headings too, then press “Paste again”. Nothing is saved before you see it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{heading}” goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No headings were recognised. Say above each column what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted: {new} new, {changed} changed. One undo takes all of it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes {ref}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}, see note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} already here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} not usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will also be added by name: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {new} and change {changed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {changed}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Paths</name>
    <message>
        <source>This folder cannot hold the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder on this computer&apos;s own disk. Colleagues are reached through a shared folder, not by moving the records there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is on the network, where two people saving at once would damage it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is copied to the cloud by {program}, which can damage records that are in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is on a network drive, where two people saving at once would damage it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>People and roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a name, or the name of a post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody must stay KIM log administrator. Give the role to somebody first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example Voids manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person, a post or a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None ticked means the whole service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example 5 April 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has left stays in the history and is no longer offered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Quarters</name>
    <message>
        <source>It ended on {date}, and was never opened here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earliest quarter that can still be filled in is {quarter}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records are kept here since {quarter}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier quarters are not opened afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No team runs in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up teams first, or look at their Since and Until: kimdesk list teams.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quarter} ends on {date}; it can be signed from that day on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No team runs in {quarter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quarter that runs now is {quarter}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quarter} cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>{kind}: not changed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a quarter says is changed in its log, where it is known what has been submitted and signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the KIM log, or use kimdesk return set and kimdesk quarter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is not on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record cannot be merged with itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} has: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date can be worked out from “{words}”, so it is never due or overdue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{team} stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has given returns, and what a team said in a quarter stays with that quarter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when it ended instead: kimdesk set team {ref} until=DATE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {name} was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back first: kimdesk undelete {kind} {ref}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This {kind} was made by {author}, who alone may do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This {kind} was made by {author}; for your team you may do that only with your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing here is called “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Registers</name>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here is called “{name}”. Choose from the list, or add the name from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here is called “{name}”. Choose from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {field}: not saved. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emptied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two values, please choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} values, please choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emptied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before both: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep “{value}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author}, {when}, laptop {laptop}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of this field (Ctrl+H)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps “not known yet” as a gap to follow up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slipped once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slipped {count} times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed elsewhere: {value}. What you type is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}, {who}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was ever entered here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes to {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No end date: give it a next review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as it stands; no date can be worked out from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a date: {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste from Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record fits these words and filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose which columns the list shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “{name}” as a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “{name}” as a system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (team)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a line of the list to see and change it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To change this, first choose who you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role ({roles}) may read this, not change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy reference and title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name to add it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a role, person or team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name of a system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name of a team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://… or a folder and file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}, {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {activity}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where analysed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where disposed of</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Return</name>
    <message>
        <source>The statement for the quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitment: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{activity}: changed or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{activity}: what changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{activity}: how it is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{activity}: why it changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{activity}: from when it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{activity}: {principle}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{activity}: evidence or a note for the highest step of {principle}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{activity}: fresh evidence, unchanged for {count} quarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This team has no such activity in {quarter}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This quarter is signed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quarter} was signed off, so this return no longer changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen it with a reason, or record the change in the next quarter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This return is submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The return of {team} for {quarter} is with its reviewer and no longer changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back, or ask the reviewer to return it to the team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This return is reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The return of {team} for {quarter} was reviewed and no longer changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the reviewer to return it to the team, or to reopen it with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is after {quarter} ended; please check the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something did change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{activity} says something else than last quarter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what changed, or put back what stood there before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {count} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} days ago</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>The sample was not made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds a workspace already, which stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People, teams and registers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped it, and what had been made was removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded with these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: {around}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Segmented</name>
    <message>
        <source>nothing chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last quarter: {step}. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps: {options}. Arrow keys choose.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sign</name>
    <message>
        <source>{quarter}: sign-off and pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the pack…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign off {quarter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a draft pack…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing is for a head of service, a director or the chief executive. You may read this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {when}, by the clock of that computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content {mark}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} changes arrived after sign-off. They are not in the signed pack: reopen to amend, or leave them for next quarter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this one stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one sign-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I attest that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quarter} is signed off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen {quarter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signed pack stays as it is and can still be checked. The next signature is an amendment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where should the pack go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack is in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed off twice, please choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These were signed on different laptops before they met. The packs of both can be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {when}, content {mark}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this one…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role does not sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First settle what is open above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First tick what you attest: {count} left.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>{team}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{team}: changed since it was reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two values to choose between: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action {ref} has no owner or no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quarter} is already signed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen it with a reason to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quarter} cannot be signed off yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of these must be settled or ticked first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-off of {quarter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quarter} is not signed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the quarter is opened again; it stays in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quarter} has one sign-off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why this one stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quarter} was reopened on {date} by {name}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence} Amendment {number}, signed on {date} by {name}, stands in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence} The one signed on {date} by {name} stands in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signed document is not on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-off is known here, its content is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the pack on the computer where it was signed, or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person wrote, reviewed and signed: {team}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Everything is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The backup was not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is there already, and is not replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another file, or a folder: the copy is then named by the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: there is no room for it in {folder}. Nothing was left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make some room, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder does not allow it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder that you may write in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed here. Choose another backup; they end in .kimbackup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was written by a newer KIM Desk, which keeps records in a newer form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KIM Desk must be started again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another version of the program has opened these records meanwhile. The last change was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this window, start the newer version, and repeat the last change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the last backup: kimdesk restore FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is empty or cut short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a KIM Desk file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} may be read but not written on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask IT to let you write to that folder, or choose another home for the records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a database of another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These records come from a newer KIM Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were last opened by a version that keeps records in a newer form; nothing has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version on this computer, then open them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was saved meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records changed while this was being prepared, so it was not done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at them again, then repeat it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records cannot be used just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is holding {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other copies of KIM Desk, or wait for a backup program to finish, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records are safe, but there is no room to open or save them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make some room on the disk that holds {path}, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last change could not be saved; everything before it is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make some room on the disk that holds {path}, then save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} may not be opened or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk could not read or write {path} just now; nothing has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether the disk is full or was taken out, then try again. Nothing needs to be restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please restore the last backup: kimdesk restore FILE. What is here now is kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no records here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with the sample (kimdesk sample), import a spreadsheet, make a workspace (kimdesk new workspace name=…), or open the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records are damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} can no longer be read as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk said: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Not shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an administrator can make the shared folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who you are, then repeat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop has records of its own already, which are never mixed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join with a new, empty home; what is here can be exported and imported afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invitation has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not let in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no one other laptop that “{words}” means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at kimdesk share status, and use the start of the laptop’s number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other administrators are changing the list of laptops at this moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is not there, or this computer may not see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network drive, and write the folder as Windows shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace is shared already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It meets its colleagues in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite others with kimdesk share invite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace is not shared yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no shared folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one (kimdesk share create FOLDER), or join with an invitation’s code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shared folder’s list of laptops is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an administrator can do this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop’s person is not an administrator of the share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the KIM log administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shared folder is well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} cannot be reached just now ({words}). What you save stays on this laptop and goes out later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is empty and was not before. Nothing in it was touched. Check that it is the right folder; to put everything back that this laptop has, sync with --heal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of this laptop writes to the share under the same name. Stop one of them and join it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No invitation in this folder has that code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the code and the folder. An invitation works once; ask for a new one where it was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is another share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} does not hold the share that this laptop belongs to. Nothing was touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder that was used before, or ask your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shared folder cannot be used just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network drive or the VPN. What you save stays on this laptop and goes out later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop’s keys are not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring does not hold them: they were deleted, or the records came from another computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask an administrator for a new invitation and join again; nothing that was saved is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator has not let this laptop in yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is in the shared folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask an administrator to accept it, then sync again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded as a gap to follow up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was due {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soon {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody has to choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual widths</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>{name}, {count} waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {count} waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>repairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen and agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records were complete and up to date this quarter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked against ten cases.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trend</name>
    <message>
        <source>Steps in one quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps over {count} quarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} {step}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last action was not yours, or is one that is not undone, such as submitting or signing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A submitted return can be reopened with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else has been done since the last undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was done by somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{command}” was not taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others have built on it, or it made what always stays, such as a quarter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it as it is now. Undo goes on with what was done before it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message>
        <source>This must be filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not one of: {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} characters that cannot be shown were taken out of “{field}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a date. Write it day first, for example 31/03/2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year {year} cannot be right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>There is nothing at {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} has no manifest.json, which every pack has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack could not be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you may open it, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a whole KIM pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its manifest.json is damaged, or belongs to something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made by a newer KIM Desk ({format}); check it with that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its manifest.json does not name a PDF, a workbook and content.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no part of the pack in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not the content that this workspace signed off for the quarter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the content that this workspace’s own sign-off names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack is whole and unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack is not as it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark of the content: {mark}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack’s own files are unchanged, but something that is no part of it was added: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack is whole and unchanged, but it no longer stands: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content of the pack is unchanged; what its PDF and its workbook say was not compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its sign-off is not the one that this workspace keeps for this content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has been changed, or the manifest has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no part of the pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>content.json is not the content of a pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mark worked out from content.json is not the one in the manifest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifest names another workspace, quarter, scope or time than content.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-off in the manifest was given for other content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was not made from this content and this sign-off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a draft: nobody has signed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its sign-off names {who}, on {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its manifest claims a sign-off by {who}, on {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is what the signatory’s computer said; no outside service has vouched for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged means that these files belong together. That nobody made all of them afresh shows only by comparing the mark with another copy, or with the sign-off kept in the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pack can be made of the content.json in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not what KIM Desk makes of this content and this sign-off: it was made otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack says it was made by {made}; this is {here}. Between versions the PDF and the workbook may look different, so they could not be compared with the content: the mark vouches for content.json, and not for what the two documents say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KIM Desk {version}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>due {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last backup {day} {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KIM Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {months}  ·  {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up to {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are now working as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was changed outside this window; the pages show it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> 1 change was left, because somebody has changed it since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> {count} changes were left, because somebody has changed them since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {what}. Ctrl+Y brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KIM log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the records…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it, or put it in a document and name that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workflow</name>
    <message>
        <source>A return is submitted once; to change it afterwards, have it returned or reopened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a return that still waits for its review is taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be submitted first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a return that was submitted goes back to its team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a return that was not submitted is listed so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is still open; change it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{team}: not submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill them in, then submit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no principle “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Principles are p1 to p6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the team should do, so that they can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the reason; it stands in the pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the reason; it stays in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{team}: not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This return is {state} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This return is {state} and cannot become {act}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few words are needed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>KIM log administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Housing landlord service</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
