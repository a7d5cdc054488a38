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
    <name>Advice</name>
    <message>
        <source>Only the data protection officer writes the advice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data protection officer advises; the owner or the SIRO decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You gave the advice on {ref}; somebody else records what was decided on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the owner or the SIRO, or whoever records it for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is the data protection officer, who advises and does not decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the owner or the SIRO, or who else decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is kept among the notes. {why}</source>
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
    <name>Arrival</name>
    <message>
        <source>Use theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author} emptied this at {time}. What you type is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author} changed this to “{words}” at {time}. What you type is kept.</source>
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
    <name>Assessed</name>
    <message>
        <source>Self-assessment, {cycle}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landlord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample data</source>
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
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many answers stand at each state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed since {cycle}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence for the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions and risks that belong to the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
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
        <source>What would make it apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers {cycle}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ref</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No evidence is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action or risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions and risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action or risk is linked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As at {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has changed since {cycle}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted: {counts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample data: this landlord is invented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written on {moment} by {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {cycle}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where or how it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to export yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No self-assessment has been begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin one: kimdesk assessment start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by {body} on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by {body}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not approved as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since it was approved: {items}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As said in {cycle}; not assessed anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since it was approved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Assessment</name>
    <message>
        <source>Better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is said to be met: name what proves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is said to be met, and {count} of its parts are not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is said to be met, and one of its parts is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named who sees to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day is named by which it is met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why it does not apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what would make it apply, so that somebody looks again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in {cycle}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers without a framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no cycle “{cycle}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycles of {framework}: {cycles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin one: kimdesk assessment start --cycle NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No self-assessment yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been assessed against {framework}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin one: kimdesk assessment start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cycle has been begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{cycle}” has an answer for every item of {framework}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the next one another name, for example the month it is made in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which body approved it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are said not to apply without a reason or a trigger: {items}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been assessed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it at each of them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge the items first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this cycle has been approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the approval first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be filled forward from: {cycles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cycle was not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cycle needs a name of at most {most} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it after the month or the year it is made in, for example October 2025.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} items are not yet assessed and were not approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 item is not yet assessed and was not approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what was said in {cycle} until it is said anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month or the year it is made in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the cycle a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every item is asked anew: none of them is assessed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not yet assessed is left out. Later changes are shown as such.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record an approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New action from {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which framework should be added?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frameworks (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cycle} has begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{framework} can be assessed against.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” is not a date. Write it day first, for example 31/03/2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say on which day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, begin with empty answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item before (Ctrl+Page Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item after (Ctrl+Page Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval of this answer alone…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually proved by: {evidence}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} is not kept as not applicable: its reason or its trigger is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As said in {cycle}. It is this cycle’s own once you judge it or write here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last cycle: {step}. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still holds: name it here too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {cycle}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worse now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This item was not asked then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence then: {titles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is the same too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cycle} against {against}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{outcome}: from {before} to {now}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in this cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{outcome}: {before} in {cycle}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change of system is recorded: look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since it was approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cycle asks every item of the framework; each answer is judged, proved and followed up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin {cycle}: {framework}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of each item since the other cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New cycle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for this self-assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a framework from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside {cycle}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record an approval…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the publication…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its {count} parts: {states}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by {body}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{approved} on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by {body} on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by {body}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since it was approved: {items}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable without a reason or a trigger: {items}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change of system is recorded, look again at {items}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions and risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New action from this…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link one that is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change of system may make this apply. Look again:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet.</source>
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
        <source>Held and needed</source>
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
        <source>A quality below fair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quality below good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all qualities scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has typical faults</source>
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
        <source>Journey</source>
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
    <name>Assurance</name>
    <message>
        <source>Assurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample audits, access reviews, evidence that was seen and findings from outside come here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own and reviewer&apos;s rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assurance in the year up to {quarter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated by the team and by no reviewer: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody checked in these twelve months: {teams}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First line: those who do the work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second line: those who oversee it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third line: auditors, and bodies outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was checked in these twelve months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last one on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{passed} of {size} in samples passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{team}, {principle}: own rating “{own}”, reviewer “{reviewer}” (lower)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{team}, {principle}: own rating “{own}”, reviewer “{reviewer}” (higher)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{passed} of {size} passed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Attach</name>
    <message>
        <source>The file was not attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is too large: at most {most} MB travel to every colleague who opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it where it is and give its place as a link, or attach a smaller copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file is attached to this evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not here yet: it is fetched at the next sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync, then try again. It comes once a laptop that has it has met the shared folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Between</name>
    <message>
        <source>nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action leads from one to the other yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all} finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said} Overdue: {late}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No state yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an action…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late: {due}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{owner}; {due}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Both</name>
    <message>
        <source>Checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author}: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both edited, please check that it fits together.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bundle</name>
    <message>
        <source>Evidence bundle {ref}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landlord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark of the content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
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
        <source>Bundle</source>
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
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records in this bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the records said then, and what they say now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the day asked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of the records</source>
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
        <source>Laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence of the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No evidence is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is withheld, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exemption and reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is withheld.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content {mark}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each record: what was recorded at the end of {day}, what stands now, and every change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each record: what stands now, and every change. No day was asked about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made {moment} by {name}. Times are those of the laptop that wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is withheld stands in no file of this bundle; its place says the exemption and the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark of the content (SHA-256 of content.json): {mark}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded yet, or deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Withheld. {exemption}. {reason}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (or, not settled then:) </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request stays open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the day on which it was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to put into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose records, or search for other words. Restricted records are never put in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} records are too many for one bundle; the most is {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow the search by kind, team or days, or make several bundles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be withheld is not in this bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever asked will read the reason in the place of what is withheld.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it in a few words that give nothing away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” is no exemption that is known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of: {codes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request is known by its number, for example FOI-2026-0143.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of whoever asked is never kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bundle was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in the evidence bundle {bundle} for the request {request}, which is still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the request first: in the register of evidence bundles, or by kimdesk bundle --close {bundle}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An evidence bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withhold a part of the chosen record…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the bundle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example FOI-2026-0143</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day/month/year, or nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a date like 31/03/2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is withheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under which exemption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever asked reads this in its place: give nothing away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withhold a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withhold it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request needs its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where should the bundle go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ref} is in {folder}. Until its request is closed, nothing in it can be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence bundle {ref} was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records: {count}. Parts withheld: {withheld}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restricted records stay out: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there on that day; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {title}: {there}changes {changes}, evidence {evidence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bundles</name>
    <message>
        <source>Search for what was asked about, and make a bundle of what is found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the request…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the request again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was closed on {day}: what is in the bundle is free again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is open: the record in the bundle cannot be deleted until it is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is open: the {count} records in the bundle cannot be deleted until it is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say on which day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the request {request}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A review or an appeal is over as well. What is in the bundle can be changed and deleted again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” is not a date. Write it day first, for example 31/03/2026.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KIM Desk: what is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not marked as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the day on which it was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has been done today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named who sees to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late ({count}, the latest {shown} are shown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews, targets, checks and recurring tasks of every register come here by their dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save for Outlook...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A calendar file that Outlook and other calendars open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done. It comes again on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done. It does not say when it comes again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a calendar file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {name}, {count} days.</source>
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
        <source>Every value, and as at a day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two values: choose one</source>
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
    <name>Certificate</name>
    <message>
        <source>{landlord}: packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No certificate was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is damaged, or was not made on the laptop that it names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the signatory ask again from their own laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is wrong, or the file is no certificate with its key (.p12 or .pfx).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the password again, or ask IT for the file once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds a certificate without its private key, which signing needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask IT for a .p12 or .pfx file that holds both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds from {start:%d/%m/%Y} to {end:%d/%m/%Y} only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask IT for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key is not of the kind RSA, which KIM Desk signs with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask IT for an RSA certificate.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Certificates</name>
    <message>
        <source>asked for, not given yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn on {day}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody to ask yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The landlord has no authority of its own for certificates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a KIM log administrator to begin one: kimdesk certificate begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} has not asked, or has been answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate was not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why it is withdrawn: whoever checks an old pack will read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} has no certificate yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator gives it: kimdesk certificate give NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace withdrew the certificate on {day}: {reason}. Signatures that say an earlier time count only where something else shows that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority’s key is not on this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates are given on the laptop on which the authority was begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where that laptop is lost, begin a new one: kimdesk certificate begin.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chase</name>
    <message>
        <source>As at {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns owed</source>
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
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landlord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
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
        <source>Cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is neither a PDF nor a workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a name that ends in .pdf or .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns for {quarter}: who owes what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those that are late are asked for by {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quarter}, {months}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late or waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last worked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last chased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Principles with nothing said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who owes what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said of each principle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No team runs in this quarter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dear {name},</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KIM return of {team}, {quarter}: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dear all,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns for {quarter} were due on {day}. These teams have not handed theirs in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please hand yours in by {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KIM returns for {quarter}: were due on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The return of {team} for {quarter} ({months}) has not been started yet. {due}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please say of each of these whether anything has changed:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you for beginning the return of {team} for {quarter} ({months}). {due}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The return of {team} for {quarter} ({months}) is complete, and has not been submitted. {due}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please look it over once more and press “Submit to service manager” by {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has opened the return of {team} for {quarter} ({months}) again. {due}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has sent the return of {team} for {quarter} ({months}) back to you. {due}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your service manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason was:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comment was:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please change what is asked for and submit it again by {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{team} submitted its return for {quarter} ({months}) on {day}. It waits for your review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please open KIM Desk, choose the KIM log, {team} and {quarter}, and press “Review…” or, where something is to be changed, return it to the team with a comment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quarter cannot be signed off before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is due on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was due on {day}, yesterday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was due on {day}, {count} days ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for your review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was due on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done so far: {done} of {all} activities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been said yet of: {principles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please hand it in by {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where: in KIM Desk under “KIM log”. What was said last quarter stands there already, and one key says that nothing has changed. If you were sent a workbook instead, fill it in and send it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If something stands in the way, or I should ask somebody else, please tell me.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>- {team}: {stands}, {done} of {all} activities done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, not submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back with the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as last quarter, not confirmed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked of this team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last quarter’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed as not returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day late, due on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} days late, due on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{last}, {count} times in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {all} returns are in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quarter} is signed off. {counts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 is late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} are late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were due on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are due on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{team}: nothing to ask for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its return for {quarter} is in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No return for {quarter} is late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is longer than a draft can take. It has been copied: paste it here with Ctrl+V.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the address down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the ready text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note it as chased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open as mail draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who is late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities done: {done}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last worked on: {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last chased: {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named who could be asked. Give the team a line manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To, each without seeing the others: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No e-mail address is known of {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the list as a PDF and opens it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list as a PDF or as an Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages to read and print (PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workbook (Excel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The teams that are shown, with what is missing and who is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to all who are late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the sign-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody owes anything for {quarter}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every return for {quarter} is reviewed or listed as not returned. It can be signed off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} It is noted as chased; Undo takes the note back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} It was noted as chased today already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written, and nothing here opens it: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every team has begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for its review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No team runs in this quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another quarter, or set teams up in the KIM log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all} activities done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not chased yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail program answered. The text is copied instead, and nothing is noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft is open. The text is too long for it and is copied: paste it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teams and what they have said</source>
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
        <source>Drop it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of a pack or of an evidence bundle, a zip of it as it was e-mailed, or any one file of it where it lies. Nothing in it is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You hear whether it is as it was made and which file is not, who signed it, when, and what that is worth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking {name}. It may take a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which pack?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which file of a pack?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was found out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is copied: paste it into a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not part of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who signed, and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate, then and now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with this workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark of the content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark of the content: {mark}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No certificate signed it: the sign-off is by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workspace is open here, so it was not compared with one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace keeps nothing of this bundle to compare it with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace keeps no sign-off to compare it with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its files</source>
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
        <source>the step asked for by {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the decision on {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the closing of {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the opening of {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the choice of a value in {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the acceptance of a change to {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the discarding of a change to {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the import of {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the signing of {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the receipt of {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pasting of {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the filled workbook with {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate signature on packs: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no certificate yet: kimdesk certificate begin, or kimdesk certificate bring FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its key is on this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark {mark}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The landlord has an authority; its key is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked. An administrator gives it: kimdesk certificate give NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given: it counts from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a .p12 or .pfx file with its key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the certificate: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is kept on this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WORDS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why, for those who check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn from today; whoever checks an old pack is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder to write it into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} certificates fit “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See them with kimdesk certificate list; the start of an id, as --json gives it, is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificates that sign packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say which there are and how they stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begin an authority of the landlord; administrators only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask for a certificate for yourself, on this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give or accept what somebody asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use a certificate that the council bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write one into a file, to hand it out to those who check packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say that one is not to be trusted any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every word must occur; each may be only begun, and words in quotation marks stand together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the twelve months up to the end of this quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
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
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings: {agreed} agreed, {differing} differ, {unreviewed} not reviewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what each line of defence has checked, and where ratings differ</source>
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
        <source>only what I or one of my teams see to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only what belongs to this team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only records of this kind; may be given several times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave out what is earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a year ahead unless it is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a calendar file that Outlook and others open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {path}, {count} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the recurring task (Y3, or its title)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day on which it was done; today if not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ref} is done; it comes again on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ref} is done; it does not say when it comes again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date “{words}” is not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like 31/03/2027 or 2027-03-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is due in every register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say that a recurring task has been done</source>
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
        <source>Settle each with: kimdesk conflicts settle KIND REF FIELD VALUE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more wait to be accepted or discarded: kimdesk conflicts waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no conflicts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  “{words}”  {who}, {when}, {laptop}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  “{words}”  {who}, {when} by a clock that is ahead, {laptop}</source>
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
        <source>  proposed (--proposed): “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name; “deleted” where one deleted and one changed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value that is to stand; yes or no for deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the text that holds the changes of both</source>
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
        <source>Nothing settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No value is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it, or say --proposed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“deleted” takes yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both changed the same sentence, so somebody has to look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no proposal for this field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the text that is to stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide on each with: kimdesk conflicts accept NUMBER, or discard NUMBER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided, and can be decided again:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  {field}: “{words}” (now “{now}”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  {who}, {when}, {laptop}. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as “kimdesk conflicts waiting” shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything that waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here has the number {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is named, or nothing waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at: kimdesk conflicts waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discarded: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fields with several values, and what waits for a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the fields with several values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list what does not count until somebody accepts it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let it count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let it not count</source>
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
        <source>go over the whole shared folder instead, file by file</source>
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
        <source>only these; FIELD!=VALUE for all others, FIELD= for those without, FIELD&lt;VALUE for a step or a day below; may be given several times</source>
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
        <source>{kinds}, as at {moment}</source>
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
        <source>(restricted)</source>
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
        <source>a workbook (.xlsx, .xlsm, .xls, .ods), a table in plain text (.csv), or an assessment of the CNIL’s PIA tool (.json, or its .zip)</source>
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
        <source>which framework; the Ombudsman&apos;s unless given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which cycle; the latest unless given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it is called; this month unless given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cycle to fill forward from; the latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do not fill it forward from an earlier cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cycle} has begun: {count} answers to {framework}, none of them assessed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each shows what was said in {cycle} until it is judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge one: kimdesk set answer &quot;{ref}&quot; state=met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one item, for example R7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no item “{item}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{framework} has: {items}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other cycle; the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cycle} is the first cycle of {framework}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said not to apply without a reason or a trigger: {items}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said not to apply, and a change of system is recorded: look again at {items}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since it was approved: {items}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which body approved it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on which day; today unless given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder in which the document gets a folder of its own</source>
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
        <source>{framework}, {cycle}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a framework as a JSON file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {count} items, for every laptop from its next sync on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is here already, the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the folder of this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no framework: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” is not a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it day first, for example 31/03/2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>self-assessment against a framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begin a cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show a cycle, or one item of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what became of each item since another cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count the items by state and group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record that a body approved what is assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record that what was approved is published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a cycle as pages and a workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what can be assessed against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the frameworks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add one from a file, for every laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the records in somebody&apos;s form instead of a pack: {forms}, or table:KIND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the template of the pack: {names}, or one of the workspace; the full pack unless given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a team or a service area, so that the pack shows what is theirs and withholds the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--pack and --part are of packs: a table or a form is written whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them out, or leave out --table and --template.</source>
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
        <source>the folder of a pack or an evidence bundle, a zip of it, or a file in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the folder of a pack, a zip of it, or a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check that a pack or a bundle is what was handed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was checked</source>
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
        <source>write the pack of a quarter, or a form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bring in a workbook</source>
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
        <source>Its kind comes first: {program} {kind} {ref}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list is narrowed by: --filter {words}.</source>
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
        <source>the quarter; the one that is chased now unless it is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only this team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only those whose return is late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text that is ready to be sent to each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with --text: record that it was sent, by your name and today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the list into this file, .pdf or .xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--chased records that a text was sent, and goes with --text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {path}, {count} teams.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded as chased: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to ask for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject: {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late or waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last worked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last chased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who owes a return, and a text ready for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by {body} on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by {body}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {cycle}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer then</source>
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
        <source>What would make it apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions and risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May make it apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {total}: {counts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{framework}: {cycle} against {against}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together: {counts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in this cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state} (changed since it was approved)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} (filled forward)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in order:</source>
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
        <source>keep a scan of the sheet signed by hand</source>
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
        <source>set of training figures</source>
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
        <source>sets of training figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sets of request figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scrutiny meetings</source>
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
        <source>Last said to be merged: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came in {when}: 1 change from {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came in {when}: {count} changes from {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both edited: {name} ({edits})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields with two values: {count}. See kimdesk conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes to accept or discard: {count}. See kimdesk conflicts waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has come in that is not merged, and nothing waits for a decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be the same ({kind}): {first} and {second}. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one of two: kimdesk duplicates merge KIND REF INTO; or say that they are not: … apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing looks as if it were there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OTHER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other one, which stays where two become one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take these values of the one that goes; without it, what the one that stays does not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One now, under {record}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to merge in {record}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told apart: {first} and {second}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what came in, what of it is merged, and what is to be settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what may be recorded twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the pairs that may be one thing, with the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make one record of two; one undo brings both back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say that two records are two things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No measure is recorded: kimdesk new measure title=… definition=…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its reference, whole title, or the start of its id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MEASURE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target: {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No value yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several values: kimdesk conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another record holds a value for this period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QUARTER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example: Q3 2025/26, or a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it is said: 96.4 %%, 12, £3,400</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many were counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of how many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day the figures are of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what must be known of the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{measure}, {period}: {value} ({ref})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to change in {ref}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measures against their targets; enter a quarter’s value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list every measure with its latest value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say every value of a measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enter a value for a quarter, or change it</source>
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
        <source>Restricted: seen by few, and left out of packs.</source>
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
        <source>only roles for the whole service that may read such records see it</source>
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
        <source>Signed. {quarter} is signed off when everybody has signed in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  {role}: signed by {name} on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  {role}: signs next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  {role}: signs after that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept with the sign-off of {quarter}: {file}. Packs made from now on name it; one that was issued stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scan, at most 25 MB</source>
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
        <source>only records of this kind (repeat for more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only what was written on since this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only what was written on up to this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only what this person wrote on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only what is this team&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say some words, or --from, --until, --by or --team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option} takes a day like 31/03/2026.</source>
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
        <source>foi, eir, sar, rsh, ombudsman or court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of the request; never a requester&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything that is found with these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this record too (repeat for more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day that was asked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave this out and say why; codes: {codes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder to write to; without it look only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the request of this bundle is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the request of this bundle is open after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written: say --to DIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence bundle {ref}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until kimdesk bundle --close {ref} nothing in it can be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” is not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which record and field, the exemption and the reason: {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restricted records that are left out: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request {request} is closed; what is in {ref} can be deleted again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request {request} is open again; nothing in {ref} can be deleted until it is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make an evidence bundle for an information request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All its fields: kimdesk fields {kind}.</source>
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
        <source>Recovery key: {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print it or write it down, and lock it away; it is not kept anywhere and cannot be shown again. It lets a new laptop in when no administrator’s is left. kimdesk share recovery --to FILE.pdf makes a new one, as a page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write it on a page (PDF) to be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recovery key was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no name for a PDF in a folder that is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One that was made before opens nothing any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is {path}. Print it, then delete the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shared folder, or a team file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the recovery key, as it was printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop is {name}’s now, an administrator’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: take lost laptops out (kimdesk share remove), and print a new key (kimdesk share recovery).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make a recovery key, to be printed and locked away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let this laptop in by the recovery key</source>
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
        <source>the shared folder; to create and join without one, a team file (FILE.kimteam)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now kimdesk team-file write FILE, and give that file to your administrator, who sees the same words; merge the file that comes back.</source>
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
        <source>{told}. It was laptop {device} of the share before, and goes by another number now</source>
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
        <source>the code of an invitation, where the old keys are lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared folder: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {machine} ({device}): {operations} changes{removed}{merged}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, all of them in “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it is called; the date unless given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged: “{name}” includes everything that is here.</source>
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
        <source>say that everything up to here is merged; administrators only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where everybody stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask to be let in again: after a restored backup, a copy, or lost keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meet now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as at the end of this day, or at this time of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {record}, as at {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since then: {count} of these fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} (one of several)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>    today: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}, {when}, {laptop}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, by a clock that was ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, received here {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the piece of evidence (E3, or its title)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file, of at most 25 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attached to {ref}: {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a copy into this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file is attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not on this computer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attach a file to a piece of evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say which file is attached, or have a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking at the files of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at {laptops} laptops, {segments} files of changes, {documents} signed documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong with the share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mark}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only gaps, people who have left, references that lead nowhere, rings, days in the wrong order, or levels that nobody decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to follow up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is recorded and not right yet, in every register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ACTIVITY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key activity: its reference, title, or start of its id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day that is asked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also as it was known on this day; that day itself unless given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{activity}: the practice on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is known now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same was known on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was known on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Why: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Approved by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  The return of {quarter} says: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Nothing had been recorded of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last day; today unless given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only what this person did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only on records of this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only on what belongs to this team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only of this field; needs --kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>so many actions; 50 unless given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}  {who}, {laptop}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {total} actions by {people} people, {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {total} actions by one person, {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the field that is asked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to prove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} said nothing, as at {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything it ever said: kimdesk history {kind} {ref} {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what the practice was on a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say who changed what between two days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say how it is known when something was recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of this laptop’s keys: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a passphrase for this laptop’s keys: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {count} letters; a few plain words are good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These were two different ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the field that says it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which value; without it they are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every value that the field ever had</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what everybody reads instead, giving nothing away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This field says nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was withheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such change: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List them first: the same command without --change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withheld: {changes} values, and {documents} places in signed documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed documents that keep it as the title of a record: {count}. A title cannot be withheld there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be taken back. Each laptop forgets it at its next sync. Copies that were made before stay: packs and other exports, backups and team files. Find and delete them where that matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withhold words on every laptop, for ever (administrators)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due for disposal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {ref}: {finding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every rule is understood, and nothing is overdue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what the retention schedule comes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list what is due for disposal, and what stops it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what is wrong or missing; exit code 1 where anything is</source>
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
        <source>Waits for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the risk: its reference or its whole title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LEVEL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where to: {levels}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why it should stand there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day it was asked for; today unless given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{risk}: asked for {level} as {ref}. It stays where it is until that is decided on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the risk whose step waits, or the step itself (ES…)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted, refused or sent-back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the decision in words, and the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who decided; you unless given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day of the decision; today unless given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its number on the corporate risk register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step of {risk} waits for a decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kimdesk risk escalate asks for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands at: {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corporate reference: {ref}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}  recorded by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}  {ref} {who} asks for {level}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two decisions, made apart: kimdesk risk decide chooses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{outcome} by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for and decided by one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why it is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day; today unless given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed {record}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened {record} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ladder of a risk: ask for a step, decide on it, read it; close a risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask for a step up or down the ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decide on the step that waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read every step, and who decided it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close a risk with the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open a closed risk again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is the published list: {services} services and {functions} functions. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is the published list: {services} services and {functions} functions are offered from now on where a function or a service is written. No records were made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the team file (its name ends in .kimteam)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {path}, {size} KB. Give it to your colleagues; it is encrypted, only they can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They take it in with: kimdesk team-file merge FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests to be let in, in it: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written before is still on its way to this laptop: sync first where somebody is to join by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shared folder’s invitations and requests are not in it: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>team files (their names end in .kimteam)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in: {taken} changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests to be let in: {count}. Look at them: kimdesk share accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shared folder could not be reached ({words}): merge the file again when it can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meet without a folder in common: by a file on a stick or by e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write what this laptop has into a team file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take in team files from colleagues, one after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look through everything that was ever written, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only records of this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here looks like a tenant&apos;s personal data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places that may be about a person: {count}. Each may also be something else: please look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the field, then let an administrator withhold what it said before: kimdesk redact KIND REF FIELD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no, in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that may hold a tenant&apos;s personal data: {count}. KIM Desk is for information about records; look at:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  {sheet}, {cell}, {heading}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list what may be a tenant&apos;s personal data in free text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose data it is, for example: tenants, leaseholders; anybody&apos;s unless given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the sheet into this folder as a workbook, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place is recorded that may hold such data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restricted information assets left out: {count}. Ask those who may read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the places that may hold somebody&apos;s data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light (usual)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} (usual)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} (several values: kimdesk conflicts)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME=VALUE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME= lets the usual one hold; detail:TEAM=full sets what a team owes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” is not written as NAME=VALUE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: kimdesk settings set due_days=20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved for the whole workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PNG or a JPEG, at most 10 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show no logo any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the picture, or say --remove.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: kimdesk settings logo logo.png</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packs made from now on show {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packs made from now on show no logo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one setting; all unless given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>so many changes; 50 unless given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was ever set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is set for the whole workspace, and who changed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what every setting says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change settings; administrators only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture on the first page of packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say who changed what, with before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quarter (&quot;Q4 2024/25&quot;: what was signed, or a draft; with &quot;:draft&quot;, &quot;:0&quot; for the first sign-off or &quot;:1&quot; for amendment 1), or the folder of a pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other one, named the same way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list only what became worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write pages and a workbook into this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counts}; {same} the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what differs between two quarters or packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OWNER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person or team that owns the assets (name or reference)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the owner states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the risks that the owner names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day it was signed; today unless given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say that you sign for the owner, where that is not you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STATEMENT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its reference, for example ST1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day it was received; today unless given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder to put the document in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No information asset has an owner yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ref} signed: {title}. The next is due on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ref} received on {day}: {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No owner is called “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kimdesk statement list shows who owns assets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several are called “{words}”; use the reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement of {name}, {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last signed on {day}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held or needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No asset is owned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restricted assets and risks left out: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what each asset owner tells the SIRO once a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say who owns assets, and when each signed last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what a statement rests on today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record the statement with its day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record that the SIRO has received it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the statement as a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a register instead of a return: actions, assets, risks, …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the register only these, as in kimdesk list; may be given several times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the workbook to write, ending in .xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--to needs the name of a workbook that ends in {suffix}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--filter is of registers: give --table as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a workbook that was given out, as it came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sheet}, row {row}, {record}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{record}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kimdesk conflicts lists what has two values now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workbooks that teams without the program fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give a return or a register out to be filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take a filled workbook in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>What changed: {before} and {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>became worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>became better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
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
        <source>Made at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
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
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed, counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two frozen documents side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} record is the same in both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} records are the same in both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before}, and then {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample data: made up to show the program, about no real landlord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on {moment} by {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is made of the frozen contents of the two and of nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quarter}, draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quarter}, amendment {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{landlord}, {months}. Content {mark}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft of the records as they stood on {when}; nobody has signed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by {name} on {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened again because: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two come from different workspaces, whose records have ids of their own. {guesses} A guess is marked; what nothing in the other was taken for stands as new or as no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} record was matched by its reference or by what it is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} records were matched by their reference or by what they are called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} field is withheld in one of the two: whether it differs cannot be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} fields are withheld in one of the two: whether they differ cannot be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the two is a part of its pack, {part}: {count} records of the other are of no such part, and not compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the two is a part of its pack, or both are: {count} records of the one are withheld whole in the other, and not compared. Others of the one that the other withholds stand as new or as no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not about the same part of the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the two was made where not everything had come in yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worse means: a lower step, a higher score, a new or reopened risk, late, overdue, slipped again, without an owner, or less far in the self-assessment. Steps are counted and never averaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Principle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No team rated itself in either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teams at each step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings by team and principle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teams and their returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks and escalations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information asset register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked of the reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working days late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities that changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities that did not change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities not reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarters without a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team’s own step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reviewer’s step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities at each step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
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
        <source>Initial score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above appetite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times slipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New this quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{principle}: note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{team}: {principle}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By what it is called: a guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} (another one of the same name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare two quarters or packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what became worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF and Excel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one quarter only so far. Choose the folder of a pack to compare it with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of a pack…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which pack?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counts}; {same} the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{section} ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing became worse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two say the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied what is shown here, as a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where should it go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{record}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>{quarter}, as it stands now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such sign-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quarter} was signed {count} times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first is 0, amendment 1 is 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is an evidence bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It changed while it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What its pages say was not compared with its content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pack cannot be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of a whole pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the files of a pack, whose content is as its manifest says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two cannot be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of them holds something that this version of KIM Desk does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check it with “Check a pack”, or use a newer KIM Desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quarter}, amendment {number}, signed {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quarter}, signed {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, taken back since</source>
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
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is not on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted or kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged into another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
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
    <message>
        <source>Merged into {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{act} ({name}, {day})</source>
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
        <source>The one before (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next one (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-off of {quarter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} of {name} is settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discarded: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a decision ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived after sign-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} · {when} · {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} sign-offs made apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write another value…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let this stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose somebody or something that is in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where two people change the same thing apart, both values are kept and shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: it waits again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed: what both changed, in one text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the proposed text right…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the proposed text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please look: both changed this. {one}  {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people signed this quarter off, and neither knew of the other. One must stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}, content {mark}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at the sign-off…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not in what was signed. Reopen the quarter to amend it, say it in the next quarter’s return, or leave it: what was signed stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sign-off…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emptied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underlined: added to what stood there before. Struck through: taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role may read this. Somebody who may change it chooses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That clock is ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep “{value}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what {author} wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted: it counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discarded: it does not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by {author}, {when}, {laptop}. It is kept, and counts for nothing until accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A KIM log administrator decides on this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept all {count} from this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard all {count}</source>
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
    <name>Differences</name>
    <message>
        <source>added: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Disposal</name>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A disposal is approved by somebody else than who enters it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it without an approver; then somebody else opens it and approves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ref} stays in the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disposal log is permanent: nothing in it is deleted or merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make another entry that says what it corrects: kimdesk new disposal corrects={ref} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ref} stays as it was approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was approved by {name} {day}; {fields} cannot be changed any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ref} was entered by {name}; somebody else has to approve it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody not named yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the owner of the asset, or somebody whose role is for the whole service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An approval is one person&apos;s; a team cannot be asked afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the person.</source>
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
    <name>Duplicates</name>
    <message>
        <source>{one} and {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are called the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their names are the same words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their names differ by a slip of the keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their names have most words in common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have the same e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have the same name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One has the initial and the surname of the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why}, in different teams.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As an Excel workbook. A table of a register can be brought in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table of {kinds} with every column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where should it go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in which folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workbook of {kinds} for others to fill in, to be merged when it comes back</source>
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
        <source>The file was not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} in {folder} is open in another program, or may not be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it, in Excel perhaps, and try again, or choose another folder.</source>
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
        <source>Nothing is in it.</source>
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
        <source>Remark</source>
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
        <source>Record of processing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No purpose has been recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restricted information assets left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in square brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stand in the records named there, and are shown here where the purpose leaves them open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file can be imported again; each purpose is known by its words and its business function.</source>
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
    <message>
        <source>Action plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timescales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action has been recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{landlord}: knowledge and information action plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>* answers a recommendation of the Housing Ombudsman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place is recorded that may hold such data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{revised} (first {target})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repository to be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held elsewhere too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dataset is in the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldPast</name>
    <message>
        <source>The record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked: what was changed apart fits together</source>
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
        <source>Below a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below {value}</source>
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
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} below {value}</source>
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
        <source>Each quarter, every housing team says how its information is looked after. Start here, alone or with colleagues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records are kept in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a pack that you were given…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join colleagues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your service uses KIM Desk already, and you were told a shared folder and a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join colleagues…</source>
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
    <name>Folder</name>
    <message>
        <source>for example \\server\housing\KIM Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which folder do your colleagues meet?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Follow</name>
    <message>
        <source>Orders stand here, and no action answers them yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is closed, and these actions are still open: {refs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is closed without proof: say what shows that it was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pack that was signed here has this mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the pack of {quarter}, signed by {name} on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} The quarter named here is another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One action answers it, {done} done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} actions answer it, {done} done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action answers this decision yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>Not known yet: {facts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {name} has left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {name} was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{field}” names something that is not on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{field}” leads back to itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: not understood; its words stand as they came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: the last decision here put it at {decided}, and the register says otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} is later than {second}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the hands of somebody who has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References that lead nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies and parts that lead back to themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days in the wrong order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a risk stands, and nobody decided so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not understood, and kept as it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to follow up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps, people who have left, references that lead nowhere and wrong days are shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded and not right yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Enter on a line, or click it twice, to open its record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heading} ({count})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frameworks</name>
    <message>
        <source>It holds no framework: that begins with its key, its name and its groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was written for a newer KIM Desk ({form}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say “format”: “{form}”, so it is no framework.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({version}), {count} items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {count} items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group}, item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: a part has no parts of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item}, part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: “{name}” is no list of at most {most}, or an empty one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} is not a thing with a key and a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: its key “{key}” is not made of plain letters and digits, 40 at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: “{name}” is no text of at most {longest} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: it has no “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: “{name}” is no list of at most {most} texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key “{key}” stands twice: at “{one}” and at “{other}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has more than {most} items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no framework called “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are: {keys}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one from a file: kimdesk assessment framework add FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The framework was not added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key {key} belongs to a framework that comes with the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a key of its own, for example {key}-COUNCIL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the file, or take one of resources/frameworks as a pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be opened: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is larger than 2 MB, which no framework is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no text in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} is no JSON: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
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
    <message>
        <source>Logo of {name}</source>
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
        <source>Workspace settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a workbook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare…</source>
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
    <message>
        <source>No risks yet</source>
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
    <message>
        <source>**{term}**: {meaning}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms used here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>the decision on what waited</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>checked: what was changed apart fits together</source>
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
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show every value, field by field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {count} earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole record as it was then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}, {laptop}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emptied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} taken out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Holds</name>
    <message>
        <source>a legal hold (“{words}”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the open request {request} (evidence bundle {ref})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{asset}” may not be disposed of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift the hold or close the request first, where the matter is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sort} {ref} “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hold} since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped by {stops}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and by </source>
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
        <source>Words in square brackets stand in other records and were left to them, in {count} cells.</source>
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
        <source>“{file}” is this program’s own table of {kinds}, which is there to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These records are made in the program itself, or come by sync and by team file.</source>
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
        <source>Choose an Excel workbook (.xlsx, .xlsm, .xls), an OpenDocument spreadsheet (.ods), a table in plain text (.csv) or an assessment exported by the CNIL’s PIA tool (.json, .zip).</source>
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
        <source>Export the assessment from the PIA tool once more, as a .json file, and import that.</source>
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
        <source>This is a binary workbook (.xlsb).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is built in a way that could harm the computer that opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a workbook in the old .xls form, but its name ends otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it the ending .xls and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an OpenDocument file, but its name ends otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is a spreadsheet, give it the ending .ods and import it again.</source>
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
        <source>This is not sound JSON, or only a part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gives one name two values, so that nobody can tell which counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds no assessment of the CNIL’s PIA tool.</source>
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
        <source>It was given out to be filled in, and is merged with what was changed here meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the window: “Take a filled workbook in…”. On the command line: kimdesk workbook merge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file says so itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no field says this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{heading}” goes on elsewhere in the file, where it is not to be found; it was left as it is.</source>
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
        <source>another column has its field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you chose it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {total} columns have a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its headings are those of {tool}</source>
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
        <source>“{heading}” was read as {day}, the day first; it could also be the month first.</source>
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
        <source>Of {count:,} characters that no field takes, only the first {most:,} are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{ref}” is here already for another record, “{title}”; this one came in beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: nothing here, or more than one thing, is called “{name}”.</source>
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
        <source>left out as you asked</source>
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
        <source>in a table that was left out</source>
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
    <message>
        <source>it does not say which records it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records are not described; “{words}” was taken for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{heading}” says “{words}”, which is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of the period, “{words}”, and its numbers say different things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period is not decided yet: “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the period “{words}” this was not understood: {left}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period “{words}” was not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to bring in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No table has been copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows in Excel, headings too, and paste them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes on with row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken with row {row} of “{sheet}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} here and different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} here already, the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} deleted or undone here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIA tool judges a risk on a scale of four steps: what it said is kept with each risk in words, and likelihood and impact are left to be judged here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Table in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes in as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No table was found in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As you had it for “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{heading}” goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: leave this table out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comment on the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nowhere: leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sheet}, rows {first} to {last}: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This table does not come in. If it should, say above as what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sure}: {reasons}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No field found: its words are kept with the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sure}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a copied range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all of it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which workbook?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is copied: paste it where it is to be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a workbook here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel (.xlsx, .xlsm, .xls), OpenDocument (.ods) or a table in plain text (.csv). Macros never run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What CISO Assistant exports of assets and processings comes in too, and assessments of the CNIL’s PIA tool (.json, or its .zip).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or copy rows in a spreadsheet, headings too, and paste them here (Ctrl+V).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see every row and what would become of it before anything is saved, and one undo takes all of it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more: copy the report to have them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that made no record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} {kind}: {outcome}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sheet}, row {row}, {record}: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sheet}, {rows}: {why} (“{words}”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as you asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! {state}, look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates what is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here, stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heading} → {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this row out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update this row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a record is here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this row in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave what is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 1 row a date that could be read two ways was read with the day first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {count} rows dates that could be read two ways were read with the day first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those to look at ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only new ones ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those that differ here ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those here already ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those deleted here ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those left out ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the file’s values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring nothing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to bring in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in 1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in {count} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records of some rows are here already, and then nothing is to come in. Choose otherwise below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing had to be changed: everything in the file is here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{new} records are new, {updated} were updated. One undo takes all of it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{new} records are new. One undo takes all of it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: this is how it was understood. Change what is not right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out what becomes of every row…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing the rows in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking all of it back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{doing} {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{services} services and {functions} functions are offered from now on where one is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is the published list of services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No records were made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbooks and tables ({kinds})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Invite</name>
    <message>
        <source>Invite a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first and last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody entered under People and roles keeps the roles that they have there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For which teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line manager needs a team. For other roles none ticked means the whole service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your colleague needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write whom the invitation is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving the invitation in the shared folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell {name} this code on the telephone or face to face. Do not put it into the shared folder, where others could read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. This folder: {folder}
2. The code above. It works once, for 14 days.
3. Then you: their four words appear on the Sync page, and you let them in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Join</name>
    <message>
        <source>Tell your administrator these four words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring them up and read the words out. They see the same four words under Sync in KIM Desk, and let you in. Where the words differ, somebody stepped in between: do not go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records are being fetched. The window opens by itself when they are here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were not let in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your request is not in the shared folder any more, and nobody has let this laptop in. Ask your administrator, and use the new code that they tell you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking into the shared folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join your colleagues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your administrator has invited you and told you a folder and a code. Nothing is read without the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder on the file share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as your colleagues know you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight groups of four; capitals and dashes do not matter. A recovery key is typed here too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask to be let in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How joining works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked into {folder} at {time}; it is looked at again every few seconds. You may close KIM Desk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Journey</name>
    <message>
        <source>third party: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lifecycle stage of a key activity names this asset yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named in {count} of {all} stages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said} Nobody has said: {stages}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-over: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody has said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stage}: {said}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>No rule says how long this workspace keeps its records: kimdesk set workspace NAME keep_years=N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace keeps its records for {years} years, so from {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here is older.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarters that ended before: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes written before: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is deleted by itself. Decide what becomes of it, and keep what was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests that are still open, whose bundles hold what is in them: {count}.</source>
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
    <name>Ladder</name>
    <message>
        <source>Waits for a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The risk is closed; open it again first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The risk stands there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ref} still waits for a decision, asked for by {who} on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for another step; this one stays as it was decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks for a level that this version of the program does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why, so that whoever asked can go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who decided on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not decide there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was asked for and decided on by the same person; the ladder says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ref} was decided on: {outcome}, by {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A risk is closed with the reason: it is asked for years later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the window: Close this risk… On the command line: kimdesk risk close {ref} --why …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new risk begins at operational or service; further up it comes by an escalation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is decided, not typed, and stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: further up than the service a risk comes by an escalation, so it begins there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ref} stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was decided on, and the ladder says why a risk stands where it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for another step instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rung}: decided by {roles}. A head of service or an administrator may enter what they decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{day}” has not come yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be decided on before it was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kimdesk risk escalate asks for a step, up or down, and kimdesk risk decide decides on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is decided, not typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a risk stands changes by a decision that keeps who, when and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two laptops moved this risk apart; choose which level stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was recorded at {recorded} and the register says {level}, which nobody decided here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last decision here put it at {decided}; the register says {level}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is closed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why it is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{risk} stands at {level}. It moves when somebody there has decided; until then it waits, and shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalate this risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why; it is read when it is decided on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today unless you write another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} asks for {level}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed where it is refused or sent back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corporate reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its number on that register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide on {ref}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands and appetite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They hold for the whole service, for every risk and every score. Packs already signed stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name and a range for each, set apart by semicolons, for example: {usual}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appetite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The highest score that is accepted without more being done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why; it is asked for years later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leaves the list, keeps its ladder and its history, and can be opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{level} (down)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Laptops</name>
    <message>
        <source>this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>laptop {name}</source>
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
        <source>Say the new practice here</source>
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
        <source>{ref} says how it is done since {day}, and this does not say so yet.</source>
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
        <source>Workbook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a team that has not got this program.</source>
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
        <source>Give this return out as a workbook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a filled workbook in…</source>
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
        <source>{name} asked for this return on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody</source>
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
        <source>Every value, and as at a day…</source>
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
        <source>Used for</source>
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
        <source>Two values, please choose: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The return of {team} for {quarter}, filled with what holds now. Whoever fills it in needs no program but Excel or LibreOffice; take it in again with “Take a filled workbook in…”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this return out as a workbook</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Logo</name>
    <message>
        <source>{name} has more than {most} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a smaller copy of the picture, and choose that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no picture that can be used, or it is broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a PNG or a JPEG; a drawing (SVG, PDF) can be saved as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing on the picture but white.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo was not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is broken: the picture cannot be read to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in another program, save it anew as a PNG, and choose that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has more than {most} million pixels.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookingBack</name>
    <message>
        <source>This day has not come yet: shown is what stands now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing had been recorded yet: the first record here is of {day}.</source>
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
        <source>It had not been recorded yet: it was made on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was deleted then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It had been merged into {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has been deleted since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has been merged into another record since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{last} comes before {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the earlier day first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” is no day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it day first: 31/03/2026, or 31 March 2026, with 14:30 behind it for a time of day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days from 1900 to 2200 are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As at a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force on a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who changed what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose day and kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As known on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything, counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a line of the list to read the record as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it as it is today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its whole history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged</source>
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
        <source>Laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out because they are restricted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a workbook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of the kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another day, another kind, or all teams.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show earlier ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where should the workbook go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} records, as at {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} in force on {day}, as known on {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} in force on {day}, as known now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}, as at {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total} actions by {people} people, {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total} actions by one person, {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}, here {came_in}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MadeOnce</name>
    <message>
        <source>{ref} stays as it was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fields}: it says what was handed out, and that cannot be changed afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make another one instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says what was handed out, and no other record can stand for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} stays as it was made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>No number can be read from “{words}”: it is kept, and not drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} of {whole} cannot be right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} is more than the {whole} it is out of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} of {whole} is {share} %, and the value says {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which quarter the value is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} or less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value stays with its measure and its period; {field} cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it where it belongs, and delete this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value for {period}, {ref}, was entered and deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back and change it: kimdesk undelete reading {ref}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a value for {period} already: {ref} says {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change that one, so that its history tells what stood there before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No value yet. Enter the one of this quarter below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as 96.4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarter or month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the value of {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the value.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergeDesk</name>
    <message>
        <source>Nothing is lost and no field has two values. But neither had seen what the other wrote, so look once whether it fits together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It fits together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was made one with another record, and somebody changed it without knowing. What was written in this one does not show in the one that stays: look here what it was, and write what is right into the one that stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not merged yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{changes}, from {laptop}, {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{changes}, brought in on {laptop} by {names}, {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Enter on a line, or click it twice, to open its record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records that came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be the same · {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two records are one now: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told apart: {name}. Nobody is asked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came in ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both edited ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be the same ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{changes} · {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} · {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} · {first} and {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What colleagues send comes in here, by the shared folder or as files you bring in above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came in and what is to be looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {count} files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which team files?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{changes} taken in from {count} files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{changes} taken in from one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was not used: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new: what is in the file was here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new: what is in the {count} files was here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody asks to be let in: look at Sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} requests to be let in: look at Sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which filled workbooks?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is merged, and your colleagues see it when they next meet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled workbooks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spreadsheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that all is merged…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Bring in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. Merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4. Chase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has come in that is not merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{changes} from {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{changes} from {names}, since “{merged}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fields with two values: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes to accept or discard: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records that two people edited: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pairs that may be one: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pairs that may be one: {count} or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your records are not shared with other laptops: there is nobody to tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When all is in and nothing waits, say so: your colleagues then see that theirs is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No team is late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 team is late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} teams are late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the two stays? What names the other one then names it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are two things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other one says nothing more than this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken over from the one that goes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {value}, besides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: “{value}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: “{value}” instead of “{standing}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 record that names the other one will name this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} records that name the other one will name this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} stay as they are: what was signed or handed out is not changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergedCard</name>
    <message>
        <source>Merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that all is merged…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When everybody’s changes are in and nothing waits, say so. Your colleagues then see that theirs are in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that all is merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laptops are met once more, and what is here then is what you vouch for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to call it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a name, the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is merged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>The column “{heading}” was taken for “{meant}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “{meant}” is gone from “{sheet}”; nothing in it was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer KIM Desk wrote this workbook, in a form that this one does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring this KIM Desk up to date first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its hidden sheet, by which it can be merged, has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the file as it was sent out, or give out a fresh workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its hidden sheet, by which it can be merged, is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the whole file instead of a copied sheet, or give out a fresh workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a workbook that KIM Desk gave out to be filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it in as a spreadsheet: drop it onto the window (kimdesk import).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole page is gone from the workbook ({headings}, …); nothing on it was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{heading}” was merged with another cell, and was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its hidden id is none of those that went out, so nobody can tell which record it means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its hidden id is that of {one} and its reference that of {other}: rows were sorted in part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its hidden id is gone; it was known by its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers no question that was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {rows} carries the same hidden id and says something else: nobody can tell which counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It carries the same hidden id as row {rows}, which counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workbook was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{kind}” is no register that is filled in as a workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A team’s return is given out with --team and --quarter; registers are for example: {kinds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, workbook {mark}, filled in by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody who is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was given out by another workspace, whose records are not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it back to whoever gave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was written from records that this laptop does not have yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync first (kimdesk share sync), or take it in on the laptop that gave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names no quarter that can be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give out a fresh workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quarter was signed off after this workbook went out, and this return reopened since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quarter was signed off and reopened after this workbook went out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its row is no longer in the workbook. Nothing is deleted by that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The return of {team} for {quarter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} {kinds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands on no page of the workbook: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{about}, given out on {day} by {by}, filled in by {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cell holds a formula without a result, or an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it went out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doubtful, not taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer in the workbook, kept here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {told}, which was {now}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {told}, as it says here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: the workbook says {told}, and here it has become {now}. Both are kept to choose between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: “{told}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook has no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team no longer has this activity in the quarter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says that nothing changed, but its words differ from last quarter’s: taken as changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: “{words}” is neither “Nothing changed” nor “Something changed”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no name of an activity in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came in before and was deleted here; it is not brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check: it looks like {ref} “{title}”, which is here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found no place: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as a comment: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{field}” is not changed by a workbook; it was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: this may be about a person; please look at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is not on this computer any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in it that says what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New ones of this kind are made in the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was deleted here after the workbook went out. Bring it back first, then take the workbook in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was merged into another record here after the workbook went out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sheet}, row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a filled workbook in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a workbook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to take in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {name}. It may take a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workbook that was given out from here and filled in. Nothing is saved before you see it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which filled workbook?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in: {counts} One undo takes all of it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
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
        <source>Restricted: only roles that may read such records see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a security weakness, a safeguarding or a staffing matter. Administrators, the head of service, directors, the chief executive, information governance, the DPO and the SIRO read it; nobody else does, whoever owns it. Packs leave it out. This cannot be changed later.</source>
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
    <name>Newcomer</name>
    <message>
        <source>Write or choose the folder that your administrator told you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is not there, or this computer may not see it. Check the network drive or the VPN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the code that your administrator told you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a whole code. It has eight groups of four letters and figures; capitals and dashes do not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write your name, as your administrator knows you.</source>
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
        <source>1 risk waits for a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} risks wait for a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next to sign: {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 return for {quarter} is late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} returns for {quarter} are late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chase…</source>
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
        <source>Signing</source>
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
        <source>The logo in its content is no picture that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{template}: knowledge and information management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These pages are some sections of the quarter’s record; the workbook beside them holds all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a part of what was signed for {whole}: what belongs to {part}, {shown} of {count} records. The others are withheld; their marks stand in content.json, so that the mark of the content is still the one that was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a part of the records of {whole}: what belongs to {part}, {shown} of {count}. The others are withheld; their marks stand in content.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed this very content before, attesting the same.</source>
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
        <source>A sheet signed by hand is kept with this sign-off: {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amendment {number} to the pack that was signed before; both are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was opened again because: {reason}.</source>
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
        <source>This PDF also carries a certificate signature by {name}, given by “{issuer}”. A program that has not been told of that issuer calls the signature’s identity unknown: that says nothing against the document. What counts is whether it says that the document was changed.</source>
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
        <source>How the ratings stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {shown} teams of {count} with the most ratings not in place or partly, weakest first; the counts below are of all teams. The workbook has every team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The four pictures have the same scale. The filled bar is the quarter of this document.</source>
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
        <source>Keep the files together: {slug}.pdf, {slug}.xlsx, content.json, manifest.json and manifest.json.p7s.</source>
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
        <source>To check the certificate: openssl cms -verify -binary -inform DER -in manifest.json.p7s -content manifest.json -CAfile CERTIFICATE, with the issuer’s certificate, which the landlord hands out; its mark stands below.</source>
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
        <source>Signed before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet signed by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark of the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark of its issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything had come in on this laptop yet</source>
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
        <source>In the pack signed before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs from the pack that was signed before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack that was signed before was not on the computer of whoever signed this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed in this amendment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the quarter was opened again is of the whole landlord, and withheld here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack before was signed by {name} on {when}; its content is {mark}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} opened the quarter again on {when}. The reason: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} difference stands below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} differences stand below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of them is for the worse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of them are for the worse.</source>
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
        <source>It is of the whole landlord, and withheld here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that belongs to {part} needs your decision this quarter.</source>
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
        <source>{pack}, {quarter} ({months}), {workspace}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KIM pack</source>
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
        <source>Risks and decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heading}: {count} of {all}</source>
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
        <source>Risks: those that are asked about, then the highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No risk is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalated this quarter, or still without a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No risk was escalated, and none waits for a decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions that are overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action is overdue.</source>
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
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above appetite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proximity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controls (first line)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oversight (second line)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assurance (third line)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No risk was escalated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{outcome}: {words}</source>
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
        <source>What is too long for a cell goes on in the sheet Notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest of each text that was too long for its cell, in parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet holds no table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet holds one table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty cell means that nothing is recorded there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, because nothing is recorded under them: {headings}.</source>
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
        <source>Column {number}</source>
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
        <source>A chart to the right of the table shows its figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no figure to show.</source>
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
    <message>
        <source>{quarter}: {counts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars of counted ratings. {quarters}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quarter}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}, number of ratings. {quarters}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Packed</name>
    <message>
        <source>It is no zip, or it was cut short on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says that it holds more than any pack can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds two files of one name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no manifest.json, which every pack has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {count} packs in it: unpack it, and check them one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds a name that no pack holds, or that leads out of its own folder (“{name}”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds a link or a device instead of a file (“{name}”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is locked with a password: unpack it first, then check the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was packed in a way that this program does not read: unpack it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was damaged on its way: “{name}” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <source>It shows no logo: that is not on this laptop yet, and comes with the next sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too large to be kept with the sign-off as it was issued: keep this folder safe, it cannot be made a second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It carries no certificate signature: only who signed the quarter can add it, with a certificate that holds and whose key is on their laptop.</source>
        <translation type="unfinished"></translation>
    </message>
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
    <message>
        <source>As at {moment}: what had been recorded by then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out because they are restricted: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat map on one page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trends side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the amendment changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks and decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to verify, in short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything, with every return whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Director’s brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four pages: the quarter in two minutes, ratings, trends, risks and decisions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a board or a committee is asked, and what stands behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regulator’s pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The position on each recommendation first, then the records and the evidence behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asset register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which information is held, by whom, where and until when; and what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each action by how it stands: overdue first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issued pack is not on this laptop yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was signed with a certificate elsewhere, and its files have not come in here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They come with the next sync. Then export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issued pack is damaged on this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its files are not those that were issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have it exported on another laptop, or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no template “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of these: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quarter has no team and no service area “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quarter}: save a pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PDF to read and a workbook to work with, which anyone can check later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not of the part is withheld; the pack can be checked against the sign-off all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of which teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where should the pack go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in which folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
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
        <source>Choose another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service area: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Choose a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the keys with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use at least {count} letters; three or four words are good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the same. Write it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keyring to keep the keys of this laptop in, so a passphrase locks them. You are asked for it each time KIM Desk is started. Nobody can tell it to you again: without it this laptop must join anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keyring, so a passphrase locks the keys of this laptop. Without it you can work on, and nothing is exchanged with your colleagues.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Past</name>
    <message>
        <source>Show all fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only what has changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is it known?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: how is it known?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, with what was added and taken out:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}, {when}, {laptop}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, by a clock that was ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}; received here {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As at {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As at {moment}. All of it is the same today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As at {moment}. One field says something else today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As at {moment}. {count} fields say something else today.</source>
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
        <source>Save the workbook and drop it onto the window: it is brought in whole, however many rows it has.</source>
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
        <source>The range has this measure’s value for {period} twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range has two rows called “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ref} was approved, and the disposal log is permanent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: several here are called “{name}”.</source>
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
        <source>This is the published list: {services} services and {functions} functions. No records are made of it; it is offered wherever a function or a service is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the list</source>
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
        <source>The list is kept, and offered from now on. No records were made.</source>
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
        <source>{field}: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two values for: {fields}. Choose on the page Conflicts.</source>
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
    <name>Personal</name>
    <message>
        <source>a National Insurance number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an NHS number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sort code with an account number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name with an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name with a tenancy or rent account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address of a home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a telephone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may be about a person: {what}. KIM Desk is for information about records, not about tenants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out here. It was saved before: an administrator can withhold it in the history.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pill</name>
    <message>
        <source>Sync: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share not reachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No room in the share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May not write to the share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared folder not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not our shared folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared folder is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of this laptop is at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop seems to be taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to be let in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys are locked, working offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of this laptop are gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some files cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreadable files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laptops do not agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two lists of laptops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared by team file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync has failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody waits to be let in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting colleagues…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the share…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged by the administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen by {count} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed on the share {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, 1 change waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, {count} changes wait</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Recorded on {recorded} by {author}, as what {ref} replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a later change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded on {recorded} by {author}, in force from that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded on {recorded} by {author}, in force from {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is known now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same was known on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was known on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded after it began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The return of {quarter} says: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing had been recorded of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>{quarter}: {template}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pack}, {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Processing</name>
    <message>
        <source>processors {refs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retention rules {refs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>information assets {refs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} that is not here ({id})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{record} (deleted)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lawful basis: a controller needs one from Article 6 before it uses the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(f) and (ea) are not open to a public authority for its tasks (Article 6(1), as amended in 2025). A council usually relies on (e) public task or (c) legal obligation; keep this only for what is not one of its tasks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(ea) is a lawful basis only from 5 February 2026 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It seems to use special category data, and no condition of Article 9 is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Schedule 1 condition is relied on, and no appropriate policy document is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An impact assessment is required and has not been started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data goes to another country, and no safeguard is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the data is kept is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} to put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something to put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a lawful basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special category data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact assessment due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This change is not on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} worked from it on {when} ({laptop}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was among what {who} signed off for {quarter} on {when}; the content has the mark {mark}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later sign-offs cover it too: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else’s work or signature bears it out yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded by {who} on {when} by the clock of {laptop}, as its change number {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That it was said by {name} is what {who} recorded, and no more than that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That clock was ahead: it counts from when it came in here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came in on this laptop on {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in signed file {number} of {laptop}, mark {mark}; what came later is chained to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace is not shared: who wrote it is claimed, and nothing of it is signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not stand in a signed file that is here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>Not scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: not scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {figure}, of {highest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the {all} qualities is scored yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {all} scored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said} None is below fair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said} Below fair: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to draw</source>
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
        <source>System or place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What nobody knows yet is recorded as a gap: not_known={gaps}.</source>
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
        <source>It belongs to a restricted record, and is restricted too.</source>
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
        <source>Not merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record that should stay was deleted; both would be hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record that should stay was merged into another one itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back first, or merge the other way round.</source>
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
    <name>Recovery</name>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key of the shared records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on {day}. The share’s number begins with {share}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the laptops of every administrator are lost, broken or locked, nobody can let a new laptop into the shared records. With this key somebody can. It opens everything: keep it as you would keep the keys of the building.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it in a safe, in a sealed envelope. It is kept nowhere else, and cannot be shown again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To use it: install KIM Desk on a new laptop that can reach the shared folder, then type: kimdesk share recover FOLDER --key KEY --name NAME. Small letters and missing dashes do no harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterwards make a new key (kimdesk share recovery): this one then opens nothing any more. Do the same at once if the envelope is gone or was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KIM Desk recovery key.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the page to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing the list of laptops in the shared folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the only time that the key is shown. Print it, or write it down, before you close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the page to print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have it: close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}. Print it, lock the paper away, and delete the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If no administrator’s laptop is left, nobody can let a laptop in any more. With this key a new laptop comes in as an administrator’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has it can read everything. Keep it on paper in a safe, and on no computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key that was made before opens nothing from then on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryCard</name>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one. It lies on paper, in a safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key on paper that lets a new laptop in when no administrator’s laptop is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If your laptop is lost, nobody can let anyone in. Make a key, or invite a second administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new key…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Redact</name>
    <message>
        <source>Nothing was withheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what people write freely can be withheld: titles, notes and other text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change or delete the record instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody will read the reason in the place of the words, so there must be one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it in a few words that give nothing away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is restricted. Withholding would tell everybody in the share that it exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what it says, or delete it; few laptops hold it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such change of this field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list first: the same command without a change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that says it is not on this laptop, or not on the share yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync, then repeat it; or do it on a laptop that holds the whole history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every value that {field} ever had and that may be about a person is withheld on each laptop at its next sync, for ever. Packs, exports and backups that were made before keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What everybody reads instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few words that give nothing away, such as “named a tenant”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withhold words for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withhold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withheld: {count} values.</source>
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
        <source>Yes</source>
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
        <source>Compare them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare them on the page Conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}, {laptop}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} by a clock that is ahead, {laptop}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author}, {said}</source>
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
        <source>A new action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers {name}, and each leads to the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the action</source>
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
        <source>More…</source>
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
        <source>Back to the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has deleted this. What you type can be saved once it is brought back.</source>
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
        <source>Merge into another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} stands for the other one from then on and leaves the lists. Nothing of it is copied or lost, and Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one that stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the one that stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge into another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
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
        <source>Attach a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where should a copy of the file go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an action…</source>
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
        <source>This was made one with “{name}”, which stays. What is written here does not show there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restricted: few people may read this, and packs leave it out.</source>
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
    <message>
        <source>Registers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All registers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number in amber says how many of its records must be looked at within a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {total} {kinds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing recorded yet: {kinds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first one, or paste the table you have from Excel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ref</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due within a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue: {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History: every value, and as at a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept with everything it said, and is in no list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used for: {purposes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a filled workbook in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a workbook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked most…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to look…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repositories…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner’s statement…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Remove</name>
    <message>
        <source>Remove the laptop of {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{machine} gets nothing new from now on, and the key of the share is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it has sent so far stays and counts. What it sends later waits until you accept or discard it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this laptop could read, it may have copied. Removing it does not take that back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone. To come back, the laptop needs a new invitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing the list of laptops in the shared folder…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Repositories</name>
    <message>
        <source>Nobody has said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two are named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named, and not in the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not held there yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held elsewhere too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} ({refs})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (not in the register)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has said where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use: holds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use: not there yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds it too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repository to be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each dataset the one place where it belongs, and where it is held beside that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which datasets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not only in their place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as Excel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dataset is in the register yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{standing}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restricted information assets left out: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held in: {places}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where should the file go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To publish: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs refining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All figures of the register added up, never who asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been counted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could be published: {answers}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Restricted</name>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: this cannot be made as a restricted record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role may not read restricted records, and so may not make one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask an administrator, the head of service, a director, the chief executive, information governance, the DPO or the SIRO to record it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>No retention period is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The retention period is not decided yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period “{words}” was not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It depends on which applies: {rule}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept permanently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept for the life of the organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period ends after the year 9999.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept while {trigger}; there is no date for the end of that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept until {trigger}; the date of that is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date from which the period counts is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of “{trigger}” is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{period} of {reason} have to pass as well, and only the case file tells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parts} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the current year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the financial year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the calendar year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the academic year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tax year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{about}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permanently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for the life of the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {trigger}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>while {trigger}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{period} after {trigger}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end of {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end of {year} of {trigger}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{period} for {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{period} plus {added}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parts}, whichever is later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parts}, whichever is earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says no period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its period is not decided yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not understood: {left}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its words, “{words}”, and its numbers say different things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule that it names was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No retention rule is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names no asset, so that it stops nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was to be looked at again on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was carried out without an approval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for somebody to approve it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who entered it has approved it as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was carried out before it was approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was carried out although this stood: {hold}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be destroyed after {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be reviewed after {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be transferred to the archive after {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be offered to the archivist after {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be anonymised after {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be returned to the controller after {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be deleted by the system after {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period ends on {day}; what is to be done then is not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system applies the rule by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rule is applied by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system does not apply the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it ends cannot be told. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} The rule: {rule}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}, and by {day} at the latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rule}, counted from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}: {rule}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last run {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} records wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run of {day} is overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next run {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due. {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last disposal: {ref}, {day}.</source>
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
    <name>Risk</name>
    <message>
        <source>Two bands have the same name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A score of {score} is in no band.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A score of {score} is in more than one band.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The risk bands of this workspace cannot be used, so the usual ones stand here: {usual}. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The risk appetite of this workspace is {score}, which is no score from 0 to 25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L{likelihood} x I{impact} = {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up from {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down from {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” is not a name followed by a range of scores, such as Low 1-4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” runs backwards: write the lower score first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Risks</name>
    <message>
        <source>Decide…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this risk…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this risk again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ref}, asked for by {who} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two laptops decided on this apart. Decide again: the decision you make then stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}: {outcome}. {asked}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded by {who} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by {who} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for and decided by one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} N{RIGHTWARDS ARROW} {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits since today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for 1 day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for {count} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likelihood up, impact across. Press a cell to see its risks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands and appetite…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>impact {impact}, score {score} {band}: {risks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} {band}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} not scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No risks to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}. {count} above the appetite of {appetite}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operational</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directorate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corporate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likelihood or impact is not judged yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above appetite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{score} {band}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N{UPWARDS ARROW} from {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N{DOWNWARDS ARROW} from {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, against the end of last quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for a decision on {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above appetite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalated and waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ref</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {total} risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No risks yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first one, or paste the register you have from Excel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sort}: {score} {band}</source>
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
    <message>
        <source>The sample’s packs carry no certificate signature: this computer has no keyring that can be used, and no passphrase was given (KIMDESK_PASSPHRASE). They carry the named sign-off and their marks, as every pack does.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded with these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every word must occur; each may be only begun. Words in quotation marks must stand together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withhold these words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a bundle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence for an information request, a regulator or a court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {shown} of {count}; narrow it to see the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all results (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded with these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, {field}: {what} ({piece})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: {around}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from, day/month/year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until, day/month/year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” is not a date like 31/03/2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May hold personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By who wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By team</source>
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
    <name>SetAside</name>
    <message>
        <source>The records could not be set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be moved: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs that use it, and try again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set these records aside?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KIM Desk begins anew on this laptop, at its first page. There you join your colleagues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is here now is moved, whole, into a folder of its own inside {folder}. Nothing is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not brought into the new records. Write a pack or a backup first of what you will need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who the landlord is, and who answers for personal data on the record of processing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When quarters begin, and when their returns are due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarterly log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a team owes each quarter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who signs a quarter off, and what it goes out with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How packs look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The council’s logo and colour, as packs signed from now on show them; its name stands under Organisation, as the controller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What scores are called, and the highest that is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes and terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What actions are grouped by, and what words mean here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long this workspace keeps its own records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is no month, so the year begins in April. Write 1 to 12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be less than nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stands no rule holds: write 1 year or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day can be read from {words}: it does not count. Write 24/12/2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is no score from 0 to 25, so the usual appetite holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There already, or with letters that another theme has: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No section, or no new template: {words}. Sections are: {sections}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No colour can be read from “{words}”: write it as #7A1F3D.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{colour} is too light to be read on white, so packs take the darker {shade}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a meaning after a colon: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings are: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what they say: kimdesk settings list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is chosen, and not typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose it on the page of settings, or with kimdesk settings logo FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes of the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}, {when}, {laptop}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was ever set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and roles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrators change these settings; you may read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention rules of the register: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So {quarter} runs {months}, and its returns are due {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people and posts, {roles} with a role. KIM log administrators: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} unless set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses and further contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No team yet: the KIM log makes the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{team}: detail owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{team}: history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not to be trusted from today. What was signed before stays verifiable, and whoever checks it reads why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw the certificate of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has a certificate yet: packs carry the named sign-off and their marks, as always.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the landlord’s authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its key is on this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the landlord’s authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show no logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which picture is the logo?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet: a PNG or a JPEG, as wide as it is to be read well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not on this laptop yet: it comes with the next sync.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShareDoctor</name>
    <message>
        <source>Changes that wait for somebody to accept or discard them: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at them on the page for conflicts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer cannot write to the shared folder. {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask IT to let you change files there. What you save stays on this laptop until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder in common; team files are handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kimdesk team-file write FILE, and merge what colleagues give you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of laptops is missing or damaged in the shared folder (entries {numbers}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder says less of {name}’s laptop than it holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That laptop’s next sync puts it right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder says less of the list of laptops than it holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next sync puts it right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of {name}’s laptop that are not taken in here yet: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of laptops was changed and that is not taken in here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that do not belong in the shared folder: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They do no harm and are never looked at. Whoever put them there can take them away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of this laptop that are not in the shared folder yet: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shared folder holds files of this laptop that it does not know: it was set back to an earlier day, or a copy of it is at work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync: the laptop takes a new number, and nothing that was saved is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed documents that are not on this computer: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They come with the next sync, once a laptop that has them has met the shared folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed documents that the shared folder has lost: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attached files of which fewer than two laptops say that they hold a copy: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening a file keeps a copy of it; administrators’ laptops keep what was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of {name}’s laptop are missing or damaged in the shared folder (numbers {numbers}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop does not have them either. Let {name} sync: that laptop puts them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} does not hold this laptop’s share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is the right folder. Where it was wiped, kimdesk share sync --heal puts back all that this laptop has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer and that of the shared folder differ by {minutes} minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is decided by clocks, but the times in histories are wrong. Let Windows set the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kimdesk share sync --heal puts back what this laptop has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kimdesk share sync.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>{count} due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {count} records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {count} due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews, targets and checks of every register by date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is recorded and not right yet, in every register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One for each purpose; the record of processing is written from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom we share, what was advised and who decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing and DPIAs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What went wrong or nearly did, who was told, and what we learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we tell people about their data, version by version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While one stands, nothing that it names may be disposed of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept how long, from when, and on whose authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was disposed of, how, and who approved it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where information is kept, and who looks after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is drawn from the systems, and how far it has come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What passes from system to system, and when both were last compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who handles information for us, and whether they keep our standard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contractors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves from one system to another, tested before and watched after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can get in, and who should not any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standards and practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What must be recorded, in which words, and who checks it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What colleagues have sent: bring in, settle, say that it is merged, chase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who owes a return, since when, and a text ready for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds, requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was handed out for a request, and is held until the request is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence bundles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes in people’s lives is looked at again, and taken out in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitive reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is done, in which version, and who holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many were due to learn, and how many did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few records read closely, and what that taught.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample audits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year planner: what comes round, and when next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recurring tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each line of defence has checked, and where ratings differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three lines of defence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How anything was on a day, what was in force, and who changed what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could go wrong, how bad, and who decides about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How we stand against the Ombudsman’s recommendations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts that are counted, with a target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each measure came to, period by period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings about us, what was ordered, and the proof that it was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was reported to whom, what they asked, and what was decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scrutiny</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each asset owner tells the SIRO once a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owners’ statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FOI, EIR and subject access in numbers, without names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information requests</source>
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
        <source>The scan is kept with the sign-off; packs made from now on name it. One that was issued stays.</source>
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
        <source>Before that: {name}, {role}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content {mark}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What amendment {number} changed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet signed by hand: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach another scan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a scan of the signed sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which scan?</source>
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
        <source>The {role} signs next.</source>
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
    <message>
        <source>Sign as {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have signed. {quarter} is signed off when the others have signed too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role}: {name}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided: {decision}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{body}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>The council’s logo is not on this laptop yet. Sync; or have an administrator choose it anew, or none.</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>There is no signed sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scan is kept with the sign-off of {quarter}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach one in the window of the sign-off, or with kimdesk quarter sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quarter} is not signed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signed sheet is kept with a sign-off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the sign-off first, in the name of whoever signed by hand.</source>
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
        <source>It is signed in order, and the {role} signs next; your roles: {roles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person wrote, reviewed and signed: {team}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restricted items left out: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names {who} as having signed before, and no such signature stands here: it has not come in yet, or was not admitted. Look under Conflicts, and reopen the quarter where it should not stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since {who} signed: {what}. So it is signed anew, from the first one on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person signed for more than one role: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Authoritative source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second source of one truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called the source, and is a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy of a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies in a ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named, and not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An asset that is not here ({id})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One truth, {count} sources: {names} are each called the authoritative one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is called the authoritative source, and is a copy of {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} are copies of each other in a ring, so that none of them is the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} is named as a copy of itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called the same, and nobody has said whether one is a copy of the other: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are copies here, and nobody has said which is the authoritative source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a copy of {other}, which is a copy itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is named here and was deleted, or has not arrived on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nearest {most} assets are drawn here; {count} more belong to the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nearest {most} assets are drawn here; one more belongs to the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (of {other})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authoritative source: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fed by: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeds: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source, no copy and no feed is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it belongs here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source, copies and feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {what}, {way}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} (this one)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to draw</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>{name}: reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: not yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Statements</name>
    <message>
        <source>Statement of {owner}, {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As at {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information asset owner’s statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the information asset owner to the senior information risk owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft: nobody has signed this yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks the owner names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by: ____________________   on: ____________</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received by the SIRO: ____________________   on: ____________</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statement was signed over: {assets}. Below they stand as at {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open risks on these assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restricted assets and risks that are not in this document: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ref</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held or needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No asset is owned.</source>
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
        <source>Stands at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open risk names any of these assets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SIRO receives it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet: {facts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review overdue since {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No retention rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data without a lawful basis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact assessment: {state}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below fair: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typical faults: {faults}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received by {name} on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{refs} and {count} that are not in the register any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by {name} on behalf of {owner} on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by {name} on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was received on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not signed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner signs it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You signed it; somebody else receives it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be received before it was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner is {name}, and you are somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign it on behalf of the owner: kimdesk statement sign OWNER WORDS --on-behalf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever signs says so themselves, and nobody in their name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} stays as it is. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose statement it is, is changed by an administrator or a manager of the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that it is signed on behalf of the owner; the statement keeps who signed for whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} signs for themselves, or an administrator or a manager of the service for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the owner states, in a sentence or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No information asset names {name} as its owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statement for {year} was signed on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement of {name}, {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner’s yearly statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an information asset owner tells the SIRO about the assets and their risks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information asset owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No information asset has an owner yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign on behalf of the owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assets: {assets}; with something to put right: {gaps}; open risks on them: {risks}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restricted assets and risks that are left out: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where should the document go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign and record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {year}, due on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {year}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said} None has been signed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said} Last signed on {day}, for {year}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive as SIRO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by {name} on behalf of {owner}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Of {total}: {counts}</source>
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
        <source>Another laptop has answered this invitation already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell your administrator, who sees that laptop’s name, and ask for a new invitation.</source>
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
        <source>Not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other administrators are changing the list of laptops at this moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another administrator has changed the list of laptops meanwhile, and this no longer fits it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the laptops under Sync (or kimdesk share status), then repeat what is still to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged by the administrator, {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was saved or came in at this very moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the laptops (kimdesk share status), and use the start of the laptop’s number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop belongs to the last administrator: without it nobody could let anyone in or out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the laptop you are working at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite another administrator first, under Sync (or kimdesk share invite --role administrator).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another administrator can take it out, from another laptop.</source>
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
        <source>Invite others under Sync, or with kimdesk share invite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line manager and a cover work for a team, and no team is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it with --team, once for each team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator works for the whole service and not for a team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the team out, or choose another role.</source>
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
        <source>No shared folder is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer’s settings do not say where colleagues are met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder under Sync, or name it once: kimdesk share sync FOLDER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one under Sync (or kimdesk share create FOLDER), or join with an invitation’s code.</source>
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
        <source>There is no folder in common. Hand a team file over: kimdesk team-file write FILE; take one in: kimdesk team-file merge FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} holds another share than the one this laptop belongs to. Nothing in it was touched. Choose the folder that was used before, or ask your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is empty and was not before. Nothing in it was touched. Check that it is the right folder; to put everything back that this laptop has, press Put back what the folder has lost (or sync with --heal).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another laptop writes to the share under the number of this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop was restored, copied or set back to an earlier day, or has lost its keys. It goes by a new number and has asked to be let in again; nothing that was saved is lost. Its four words: {words}. An administrator sees the same words and accepts; until then what you save stays on this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left in {folder} ({words}). What you save stays on this laptop and goes out when there is. Ask whoever looks after the folder for more room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer may not write to {folder}, or not read all of it ({words}). What you save stays on this laptop and goes out later. Ask IT to let you change files in that folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two administrators changed the list of laptops at the same time. Nothing is lost: one of the lists holds on all laptops once both administrators have synced. If this stays, ask an administrator to invite this laptop again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the list of laptops is missing or damaged in the shared folder ({reason}). It has been asked for: a colleague’s laptop puts it back when it syncs next. There is nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of laptops cannot be read any further ({reason}): this laptop has probably been taken out. Ask an administrator for a new invitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two laptops have written as {name}’s laptop {machine} ({device}): it was copied, or set back to an earlier day. What both had written before is here; from file {seq} on only one of them can be read. Let {name} sync on both: one of them then asks to be let in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File {seq} of {name}’s laptop {machine} is missing or damaged in the shared folder ({reason}). It has been asked for: whoever has it puts it back at the next sync. Everything else was taken in; there is nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File {seq} of {name}’s laptop {machine} cannot be read by this version of KIM Desk ({reason}). Everything else was taken in. Bring KIM Desk up to date on both laptops; if that does not help, tell your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({device})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop and the laptop of {who} hold the same changes and do not come to the same records. That is a fault of the program or a damaged file. Keep both laptops as they are, make a backup of each, and tell whoever looks after KIM Desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint by which this laptop joined did not agree with the changes themselves. It was dropped, and the records were worked out anew from the changes. Nothing is lost; tell whoever looks after KIM Desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share has changes under this laptop’s number that were not made here: it was copied, or set back to an earlier day. It goes by a new number now; nothing that was saved here is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes that only this laptop had, and that go out under its new number: {count}.</source>
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
        <source>Ask an administrator for a new invitation, and join again with its code under Sync (or kimdesk share rejoin FOLDER --code CODE). Nothing that was saved is lost.</source>
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
    <message>
        <source>The records are still coming in: some of them are not on this laptop yet. It goes on at every sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incomplete: what stands now is all here, but the history behind it is still coming in. It goes on at every sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one person can let laptops in and out, and there is no recovery key: if that laptop is lost, nobody can. Print a recovery key (under Sync, or kimdesk share recovery), or let a second administrator in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no recovery key: a letter is wrong, or some are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it as it was printed: eight groups of four letters and digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed the list of laptops at the same moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No share that can be read there knows this recovery key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folder. Where a newer key was printed, only that one works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop belongs to the share already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recovery key is for a laptop that does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Sync now, or use kimdesk share sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover into a new, empty home: kimdesk --home DIR share recover …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whose laptop this is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to join again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop belongs to the share and has its keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files called {name} are not let in there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Work together with your colleagues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each laptop keeps all records and works without a network. In a folder on your council’s file share the laptops leave their changes for each other, encrypted. Nobody needs a server, and nothing is overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sharing works, step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the shared folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once for the whole service. Choose a folder on the file share that all your colleagues can open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder on the file share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your KIM log administrator does this, and then invites everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the share here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join colleagues who share already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your administrator for an invitation. You are told a folder and a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A laptop joins before it has records of its own. On a laptop where KIM Desk is new, choose Join colleagues on the first page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one has records already, and two sets are never mixed. Set them aside to begin anew; they are kept whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set these records aside…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in which folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite a colleague…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No colleague has joined yet. Invite one; they need a laptop of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the laptop of {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (this laptop)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing heard yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last heard today {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last heard {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing newer of this laptop can be read: {reason}. Its own next sync puts it right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{changes} not seen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has seen yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the share…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share is made. Invite your colleagues next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working in the shared folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop takes a new number. What it had saved goes out under it once it is let in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the code that you were told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask to be let in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody waits to be let in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring your colleague and let them read out the four words on their screen. Let them in only where they are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} on {machine}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives the name {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}. Refuse this request and invite your colleague again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words are the same: let in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back what the folder has lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join again with a code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared folder: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen by {count} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not met since KIM Desk was started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last met the others at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{changes} of yours to go out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{conflicts} to settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{changes} to accept or discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 laptop to let in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} laptops to let in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recovery key to make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved here; it has not gone out yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into the shared folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back from there, and it is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen by 2 of 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many laptops are known to have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do when you are away from the office. Otherwise check the VPN or network drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} has not answered for a minute. {stays}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on working and close KIM Desk. If it lasts, tell your IT team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop belongs to a share but no longer knows in which folder. {stays}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder in which your colleagues meet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} {stays}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder in which your colleagues meet, or ask your administrator where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is empty and was not before. KIM Desk has touched nothing in it. {stays}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask IT whether it was moved or cleared. If it is the right folder, put back what it has lost: this laptop still has everything that it had seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another computer writes to the share in this laptop’s name. It is probably a copy of this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop using one of the two, and ask your administrator to invite it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your records stay here and can be read and exported. To come back, set them aside and join with a new code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your administrator to open Sync in KIM Desk and let you in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keys when you want to meet your colleagues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your administrator for a new invitation, and join again with its code. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost. Keep working, and do this today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder in common. Colleagues hand each other team files, by e-mail or on a stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a fault in the program. {stays}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start KIM Desk again. If it comes back, send the details to your IT team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing goes out and nothing comes in until you resume, or start KIM Desk again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting colleagues…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on working. What comes in is shown as soon as it is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” includes everything that you saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you saved is on this laptop and goes out at the next meeting, in a minute or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you saved is in the shared folder. The next meeting checks that it arrived whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you saved is whole in the shared folder, for everybody to fetch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many of your colleagues’ laptops are known to have everything of yours. A laptop that only reads is not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shared folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you save stays on this laptop and goes out by itself later.</source>
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
        <source>needs a look: {why}</source>
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
        <source>few people may read this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restricted</source>
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
    <name>TeamCard</name>
    <message>
        <source>Team files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the folder you can hand everything over in one file, by e-mail or on a stick. It is encrypted like the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a file in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For my colleagues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a team file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a team file in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {name}. Hand it to your colleagues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes taken in: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team files (*.kimteam)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TeamFile</name>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team file was not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a team file ends in .kimteam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it so: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team file was not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop does not belong to a team yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join first, with the code of an invitation: kimdesk share join FILE.kimteam --code … --name …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody else has written it meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to another team’s share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken from it and nothing was written. Ask whoever made it to write it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was there before is unchanged. Look at the disk and the folder, then write it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no team file, or it was cut short on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says that it holds more than any team file can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds two files of one name (“{name}”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not hold one share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds a name that leads out of its own folder (“{name}”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds something that belongs in no team file (“{name}”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds a link or a device instead of a file (“{name}”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is locked with a password, which a team file never is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was packed in a way that this program does not read (“{name}”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says that “{name}” is larger than it can be.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TeamWorkbook</name>
    <message>
        <source>Choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to fill this in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever takes this in sees who filled it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose one of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quarterly return of {team} for {quarter} ({months}). It is filled already with what was said last quarter: you only say what is different.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 The quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two or three sentences in “Statement for the quarter”, then gaps, risks and what works well. Leave what still holds as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 Key activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each activity choose “Nothing changed” or “Something changed”. Where something changed, say what, why and from when, and put “How it is done” right. An activity that is not listed goes into a new row below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 Practice changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row for each change of practice in the quarter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} {kinds}, each in a row of its own. Put right what is no longer so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what is missing into the white rows below. A row without a reference is a new record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New ones are added in the program: tell whoever sent you this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out because they are restricted: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White and grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White cells are yours to fill in. Grey cells are there to be read and are protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does no harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may filter, widen columns, add columns of your own and save it in LibreOffice. To sort or to move rows take the protection of the sheet off first; it has no password. A row that you delete deletes nothing: say in words what is no longer needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write your name above, save the whole workbook and send it back to whoever sent it. What you change is put together with what others changed meanwhile; nobody’s words are overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{team}: return for {quarter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}. White cells are yours to fill in; grey ones are there to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its number is {mark}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quarter as a whole: {quarter}, {months}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your key activities, as they were last said. Say of each whether anything changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done otherwise since this quarter. Add a row for each change of practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For an activity that is not listed yet, write its name in a row below.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>the retention schedule in the 23 columns of local government</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record of processing in the 30 columns of the ICO&apos;s template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the action plan as councils publish it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every place that may hold personal data, for a subject access request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which repository is to be used for which dataset, as a list and a matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the latest self-assessments as pages and workbooks, in a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no form called “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds are for example: {kinds}.</source>
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
    <message>
        <source>Would help somebody who means harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photographs of the flat of Mrs Example, 12 Example Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allocations manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KIM log administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voids manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rents manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Former repairs manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged for the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} cannot be reached just now (the network name cannot be found). What you save stays on this laptop and goes out later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes.docx</source>
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
    <message>
        <source>Values over {count} periods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target: {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{period}: {value}{said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target {target}</source>
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
    <name>Uniting</name>
    <message>
        <source>Not merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both say the same in: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the two is restricted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is read by few, and the other one by everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both, or write what may be read by everybody into the other one and delete this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision on {name} is still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ref} waits for a decision on {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have it decided first, or merge the other way round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} works on a laptop here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is written on it is written in this name, so that this is the one to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge the other way round, so that {name} stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people say different things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has two values in: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of them on Conflicts first (kimdesk conflicts). Then make one of the two.</source>
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
        <source>{name} is no part of what this folder holds.</source>
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
        <source>{name} is no part of it.</source>
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
        <source>The files could not be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is, byte for byte, the pack that was issued and that this workspace keeps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not the very pack that was issued with a certificate and that this workspace keeps: export it again, and you get that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifest is of another format than content.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature of {who} in the manifest was given for other content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a part of that content, {part}: {withheld} of {count} records are withheld, and the mark holds for all of it.</source>
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
        <source>Before that {who} signed the same content, on {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scan of the sheet signed by hand is kept with the sign-off: {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pack can be made of the content.json in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not what KIM Desk makes of this content: it was made otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bundle can be made of the content.json in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says that it was made by {made}; this is {here}. Between versions the PDF and the workbook may look different, so they could not be compared with the content: the mark vouches for content.json, and not for what the two documents say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not what KIM Desk makes of this content and this sign-off: it was made otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KIM Desk {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is missing: the certificate signature over the manifest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not carry the certificate signature that the manifest names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: what the certificate signed has been changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: something was added after the certificate had signed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: the certificate signature is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was signed with another certificate than the manifest names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds the certificate of another issuer than the manifest names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It carries the certificate signature of {name}, given by “{issuer}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace knew the issuer, and vouches for it no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace knows the issuer and vouches for that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here vouches for that name, because the issuer is not known on this computer: compare the mark of the issuer ({mark}) with the one that the landlord hands out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the time of signing the certificate did not hold: it holds from {first} to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate held when it signed and ran out on {last}: that is usual after years, and takes nothing from the signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate held when it signed, and holds today: until {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a whole evidence bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was not made from this content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>content.json is not the content of a bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifest names another request, workspace, time or records than content.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is what this workspace keeps of {ref}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not the content that this workspace keeps of {ref}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence bundle is not as it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle’s own files are unchanged, but something that is no part of it was added: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content of the bundle is unchanged; what its PDF and its workbook say was not compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence bundle is whole and unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is evidence bundle {ref}, made for {request} ({whom}) on {when} by {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records in it: {records}. Parts withheld: {withheld}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not hand it out. Ask whoever made it for the whole folder again, or make it anew from the records: search for them, then “Make a bundle”, or kimdesk bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take what was added out of the folder before it is handed out, and check it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bundle is not signed. Unchanged means that these files belong together; that nobody made all of them afresh shows only by comparing the mark with another copy, or with the bundle that the workspace keeps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever gets it can check it in the same way, or compare the SHA-256 of each file with manifest.json.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>{value} put in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two teams have made this record apart, and nobody can tell whose it is. Let the one count that makes it for the right team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes from a laptop that nobody has let into this share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is written in the name of {author}, on a laptop that belongs to {owner}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It arrived after the laptop was removed from the share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author} signed without those who were asked to sign before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author} reads here and has no role that may change this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author} may not change this with the role {roles}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>Its description speaks of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used for: {purpose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works in a system that holds such data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its own words speak of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used in the key activity {activity}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part or copy of a restricted asset, or fed by it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part or copy of {ref}, or fed by it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it holds personal data is not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom its data is about is not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {refs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: ask the owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search {where} by name, date of birth, address and reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search every sheet in {where} by name and address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search file names and contents in {where} by name and address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look through the paper by name and address: {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find what plays it, then look through it: {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the contractor in writing to search, and by when: {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the people who know it: {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name, address and reference: {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside the council: {supplier}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supplier not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name, date of birth, address and reference, archives and recycle bins too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask in writing what they hold, and by when: a processor must help with a request (Article 28).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask what they keep themselves: mail, notes, phones, own folders, paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing recorded says so, and nothing says that it holds none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds such data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a subject access request: every place that may hold data about these people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as Excel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example: tenants, leaseholders; empty for anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restricted information assets left out: {count}. Ask those who may read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place is recorded that may hold such data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where should the sheet go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhoChanged</name>
    <message>
        <source>made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked: what was changed apart fits together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {value} added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {value} taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {after} (before: {before})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emptied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision on what waited</source>
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
        <source>Registers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
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
<context>
    <name>Wrote</name>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author} for {behalf}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
