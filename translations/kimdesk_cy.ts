<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en_GB">
<context>
    <name>Actions</name>
    <message>
        <source>{date}, {when}</source>
        <translation>{date}, {when}</translation>
    </message>
    <message>
        <source>Late {target}</source>
        <translation>Hwyr {target}</translation>
    </message>
    <message>
        <source>Soon {target}</source>
        <translation>Cyn hir {target}</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Hwyr</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>I'w wneud cyn hir</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Heb ei orffen</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Fy rhai i</translation>
    </message>
    <message>
        <source>Ombudsman recommendation</source>
        <translation>Argymhelliad yr Ombwdsmon</translation>
    </message>
    <message>
        <source>Target has moved</source>
        <translation>Targed wedi symud</translation>
    </message>
    <message>
        <source>Without an owner</source>
        <translation>Heb berchennog</translation>
    </message>
    <message>
        <source>Ref</source>
        <translation>Cyf</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Targed</translation>
    </message>
    <message>
        <source>Revised</source>
        <translation>Diwygiedig</translation>
    </message>
    <message>
        <source>Overdue: due {date}</source>
        <translation>Hwyr: i'w wneud erbyn {date}</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Cynllun gweithredu</translation>
    </message>
    <message>
        <source>{count} action</source>
        <translation>{count} cam gweithredu</translation>
    </message>
    <message>
        <source>{count} actions</source>
        <translation>{count} cam gweithredu</translation>
    </message>
    <message>
        <source>{count} of {total} actions</source>
        <translation>{count} o {total} cam gweithredu</translation>
    </message>
    <message>
        <source>Filter actions</source>
        <translation>Hidlo'r camau gweithredu</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Cam gweithredu newydd</translation>
    </message>
    <message>
        <source>Delete this action</source>
        <translation>Dileu'r cam gweithredu hwn</translation>
    </message>
    <message>
        <source>No actions yet</source>
        <translation>Dim camau gweithredu eto</translation>
    </message>
    <message>
        <source>Add the first one, or paste the plan you have from Excel.</source>
        <translation>Ychwanegwch y cyntaf, neu gludwch y cynllun sydd gennych o Excel.</translation>
    </message>
    <message>
        <source>Add the action</source>
        <translation>Ychwanegu'r cam gweithredu</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Cynnydd</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>Only the data protection officer writes the advice.</source>
        <translation>Dim ond y swyddog diogelu data sy'n ysgrifennu'r cyngor.</translation>
    </message>
    <message>
        <source>The data protection officer advises; the owner or the SIRO decides.</source>
        <translation>Y swyddog diogelu data sy'n cynghori; y perchennog neu'r SIRO sy'n penderfynu.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Heb ei gadw</translation>
    </message>
    <message>
        <source>You gave the advice on {ref}; somebody else records what was decided on it.</source>
        <translation>Chi roddodd y cyngor ar y cofnod {ref}; rhywun arall sy'n cofnodi'r hyn a benderfynwyd yn ei gylch.</translation>
    </message>
    <message>
        <source>Ask the owner or the SIRO, or whoever records it for them.</source>
        <translation>Gofynnwch i'r perchennog neu'r SIRO, neu i bwy bynnag sy'n ei gofnodi ar eu rhan.</translation>
    </message>
    <message>
        <source>{name} is the data protection officer, who advises and does not decide.</source>
        <translation>{name} yw'r swyddog diogelu data, sy'n cynghori ac nad yw'n penderfynu.</translation>
    </message>
    <message>
        <source>Name the owner or the SIRO, or who else decided.</source>
        <translation>Enwch y perchennog neu'r SIRO, neu pwy arall a benderfynodd.</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>{field} is kept among the notes. {why}</source>
        <translation>Cedwir y maes {field} ymhlith y nodiadau. {why}</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>This computer's settings could not be read; the usual ones are in use. The old file is kept as settings.bad.</source>
        <translation>Ni ellid darllen gosodiadau'r cyfrifiadur hwn; mae'r rhai arferol yn cael eu defnyddio. Cedwir yr hen ffeil fel settings.bad.</translation>
    </message>
</context>
<context>
    <name>Arrival</name>
    <message>
        <source>Use theirs</source>
        <translation>Defnyddio eu fersiwn nhw</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Cadw fy fersiwn i</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Rhywun</translation>
    </message>
    <message>
        <source>{author} emptied this at {time}. What you type is kept.</source>
        <translation>Mae {author} wedi gwagio hwn am {time}. Cedwir yr hyn rydych chi'n ei deipio.</translation>
    </message>
    <message>
        <source>{author} changed this to “{words}” at {time}. What you type is kept.</source>
        <translation>Mae {author} wedi newid hwn i “{words}” am {time}. Cedwir yr hyn rydych chi'n ei deipio.</translation>
    </message>
</context>
<context>
    <name>Asks</name>
    <message>
        <source>Accept or refuse the risk “{title}”, now {score}.</source>
        <translation>Derbyniwch neu gwrthodwch y risg “{title}”, sydd â sgôr o {score} nawr.</translation>
    </message>
    <message>
        <source>Accept or refuse the risk “{title}”, which has no score yet.</source>
        <translation>Derbyniwch neu gwrthodwch y risg “{title}”, sydd heb sgôr eto.</translation>
    </message>
    <message>
        <source>Decide who owns “{title}”: nobody is named.</source>
        <translation>Penderfynwch pwy yw perchennog “{title}”: nid oes neb wedi'i enwi.</translation>
    </message>
    <message>
        <source>Unblock action {ref}: it has slipped twice and is overdue.</source>
        <translation>Datryswch y rhwystr i gam gweithredu {ref}: mae wedi llithro ddwywaith ac mae'n hwyr.</translation>
    </message>
    <message>
        <source>Unblock action {ref}: it has slipped {count} times and is overdue.</source>
        <translation>Datryswch y rhwystr i gam gweithredu {ref}: mae wedi llithro {count} gwaith ac mae'n hwyr.</translation>
    </message>
    <message>
        <source>Ask {count} teams for their returns: {names} and {last}.</source>
        <translation>Gofynnwch i {count} tîm am eu ffurflenni: {names}, {last}.</translation>
    </message>
    <message>
        <source>Completeness by team</source>
        <translation>Cyflawnrwydd fesul tîm</translation>
    </message>
    <message>
        <source>Ask {team} for its return: {reason}.</source>
        <translation>Gofynnwch i'r tîm {team} am ei ffurflen: {reason}.</translation>
    </message>
</context>
<context>
    <name>Assessed</name>
    <message>
        <source>Self-assessment, {cycle}</source>
        <translation>Hunanasesiad, {cycle}</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grŵp</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Sefyllfa</translation>
    </message>
    <message>
        <source>Nothing is asked.</source>
        <translation>Ni ofynnir dim.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Eitem</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Cynt</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Ers hynny</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Newidiadau</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Nid oes dim yn wahanol.</translation>
    </message>
    <message>
        <source>Landlord</source>
        <translation>Landlord</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Fframwaith</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fersiwn</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Cyhoeddwyd gan</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Cylch</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>O'i gymharu â</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>As at</source>
        <translation>Sefyllfa ar</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Gwnaed gan</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Sampl</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Data sampl</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Fformat</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Rhaglen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Gwerth</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Clawr</translation>
    </message>
    <message>
        <source>How many answers stand at each state</source>
        <translation>Faint o atebion sydd ym mhob cyflwr</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Atebion</translation>
    </message>
    <message>
        <source>What changed since {cycle}</source>
        <translation>Beth sydd wedi newid ers y cylch {cycle}</translation>
    </message>
    <message>
        <source>Evidence for the answers</source>
        <translation>Tystiolaeth ar gyfer yr atebion</translation>
    </message>
    <message>
        <source>Actions and risks that belong to the answers</source>
        <translation>Camau gweithredu a risgiau sy'n perthyn i'r atebion</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Argymhelliad</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Rhan o</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ateb</translation>
    </message>
    <message>
        <source>Why it does not apply</source>
        <translation>Pam nad yw'n berthnasol</translation>
    </message>
    <message>
        <source>What would make it apply</source>
        <translation>Beth fyddai'n ei gwneud yn berthnasol</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Perchennog</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Erbyn</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Sylw</translation>
    </message>
    <message>
        <source>Answers {cycle}</source>
        <translation>Atebion {cycle}</translation>
    </message>
    <message>
        <source>Ref</source>
        <translation>Cyf</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Tystiolaeth</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Lleoliad</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Ynghylch</translation>
    </message>
    <message>
        <source>No evidence is named.</source>
        <translation>Nid oes tystiolaeth wedi'i henwi.</translation>
    </message>
    <message>
        <source>Action or risk</source>
        <translation>Cam gweithredu neu risg</translation>
    </message>
    <message>
        <source>Actions and risks</source>
        <translation>Camau gweithredu a risgiau</translation>
    </message>
    <message>
        <source>No action or risk is linked.</source>
        <translation>Nid oes cam gweithredu na risg wedi'u cysylltu.</translation>
    </message>
    <message>
        <source>As at {moment}</source>
        <translation>Sefyllfa ar {moment}</translation>
    </message>
    <message>
        <source>What has changed since {cycle}</source>
        <translation>Beth sydd wedi newid ers y cylch {cycle}</translation>
    </message>
    <message>
        <source>Counted: {counts}.</source>
        <translation>Cyfrif: {counts}.</translation>
    </message>
    <message>
        <source>Sample data: this landlord is invented.</source>
        <translation>Data sampl: landlord dychmygol yw hwn.</translation>
    </message>
    <message>
        <source>Written on {moment} by {name}.</source>
        <translation>Ysgrifennwyd ar {moment} gan {name}.</translation>
    </message>
    <message>
        <source>In {cycle}</source>
        <translation>Yn y cylch {cycle}</translation>
    </message>
    <message>
        <source>What stands behind it</source>
        <translation>Beth sy'n sail iddo</translation>
    </message>
    <message>
        <source>Where or how it stands</source>
        <translation>Lleoliad neu sefyllfa</translation>
    </message>
    <message>
        <source>There is nothing to export yet</source>
        <translation>Nid oes dim i'w allforio eto</translation>
    </message>
    <message>
        <source>No self-assessment has been begun.</source>
        <translation>Nid oes hunanasesiad wedi'i ddechrau.</translation>
    </message>
    <message>
        <source>Begin one: kimdesk assessment start.</source>
        <translation>Dechreuwch un: kimdesk assessment start.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Cyfanswm</translation>
    </message>
    <message>
        <source>Approved by {body} on {day}.</source>
        <translation>Cymeradwywyd gan: {body}, ar {day}.</translation>
    </message>
    <message>
        <source>Approved by {body}.</source>
        <translation>Cymeradwywyd gan: {body}.</translation>
    </message>
    <message>
        <source>Not approved as a whole.</source>
        <translation>Heb ei gymeradwyo yn ei gyfanrwydd.</translation>
    </message>
    <message>
        <source>Published on {day}.</source>
        <translation>Cyhoeddwyd ar {day}.</translation>
    </message>
    <message>
        <source>Changed since it was approved: {items}.</source>
        <translation>Wedi newid ers y gymeradwyaeth: {items}.</translation>
    </message>
    <message>
        <source>As said in {cycle}; not assessed anew.</source>
        <translation>Fel y dywedwyd yn y cylch {cycle}; heb ei asesu o'r newydd.</translation>
    </message>
    <message>
        <source>Changed since it was approved.</source>
        <translation>Wedi newid ers y gymeradwyaeth.</translation>
    </message>
</context>
<context>
    <name>Assessment</name>
    <message>
        <source>Better</source>
        <translation>Gwell</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Gwaeth</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Yr un fath</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation>Dim modd cymharu</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Newydd</translation>
    </message>
    <message>
        <source>No longer asked</source>
        <translation>Ni ofynnir mwyach</translation>
    </message>
    <message>
        <source>It is said to be met: name what proves it.</source>
        <translation>Dywedir ei bod wedi'i bodloni: nodwch beth sy'n profi hynny.</translation>
    </message>
    <message>
        <source>It is said to be met, and {count} of its parts are not.</source>
        <translation>Dywedir ei bod wedi'i bodloni, ond nid yw {count} o'i rhannau wedi'u bodloni.</translation>
    </message>
    <message>
        <source>It is said to be met, and one of its parts is not.</source>
        <translation>Dywedir ei bod wedi'i bodloni, ond nid yw un o'i rhannau wedi'i bodloni.</translation>
    </message>
    <message>
        <source>Nobody is named who sees to it.</source>
        <translation>Nid oes neb wedi'i enwi i ofalu am hyn.</translation>
    </message>
    <message>
        <source>No day is named by which it is met.</source>
        <translation>Nid oes dyddiad wedi'i nodi ar gyfer ei bodloni.</translation>
    </message>
    <message>
        <source>Say why it does not apply.</source>
        <translation>Dywedwch pam nad yw'n berthnasol.</translation>
    </message>
    <message>
        <source>Say what would make it apply, so that somebody looks again.</source>
        <translation>Dywedwch beth fyddai'n ei gwneud yn berthnasol, fel bod rhywun yn edrych eto.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Heb ei gadw</translation>
    </message>
    <message>
        <source>As in {cycle}</source>
        <translation>Fel yn y cylch {cycle}</translation>
    </message>
    <message>
        <source>Answers without a framework</source>
        <translation>Atebion heb fframwaith</translation>
    </message>
    <message>
        <source>There is no cycle “{cycle}”</source>
        <translation>Nid oes cylch “{cycle}”</translation>
    </message>
    <message>
        <source>Cycles of {framework}: {cycles}.</source>
        <translation>Cylchoedd y fframwaith {framework}: {cycles}.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>dim eto</translation>
    </message>
    <message>
        <source>Begin one: kimdesk assessment start --cycle NAME.</source>
        <translation>Dechreuwch un: kimdesk assessment start --cycle ENW.</translation>
    </message>
    <message>
        <source>No self-assessment yet</source>
        <translation>Dim hunanasesiad eto</translation>
    </message>
    <message>
        <source>Nothing has been assessed against {framework}.</source>
        <translation>Nid oes dim wedi'i asesu yn erbyn y fframwaith {framework}.</translation>
    </message>
    <message>
        <source>Begin one: kimdesk assessment start.</source>
        <translation>Dechreuwch un: kimdesk assessment start.</translation>
    </message>
    <message>
        <source>This cycle has been begun</source>
        <translation>Mae'r cylch hwn wedi'i ddechrau</translation>
    </message>
    <message>
        <source>“{cycle}” has an answer for every item of {framework}.</source>
        <translation>Mae gan y cylch “{cycle}” ateb ar gyfer pob eitem yn y fframwaith {framework}.</translation>
    </message>
    <message>
        <source>Give the next one another name, for example the month it is made in.</source>
        <translation>Rhowch enw arall ar yr un nesaf, er enghraifft y mis y caiff ei wneud.</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>Heb ei gymeradwyo</translation>
    </message>
    <message>
        <source>Say which body approved it.</source>
        <translation>Nodwch pa gorff a'i cymeradwyodd.</translation>
    </message>
    <message>
        <source>These are said not to apply without a reason or a trigger: {items}.</source>
        <translation>Dywedir nad yw'r rhain yn berthnasol, heb reswm na sbardun: {items}.</translation>
    </message>
    <message>
        <source>Nothing has been assessed yet.</source>
        <translation>Nid oes dim wedi'i asesu eto.</translation>
    </message>
    <message>
        <source>Say it at each of them first.</source>
        <translation>Nodwch hynny ar bob un ohonynt yn gyntaf.</translation>
    </message>
    <message>
        <source>Judge the items first.</source>
        <translation>Aseswch yr eitemau yn gyntaf.</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>Heb ei gyhoeddi</translation>
    </message>
    <message>
        <source>Nothing in this cycle has been approved.</source>
        <translation>Nid oes dim yn y cylch hwn wedi'i gymeradwyo.</translation>
    </message>
    <message>
        <source>Record the approval first.</source>
        <translation>Cofnodwch y gymeradwyaeth yn gyntaf.</translation>
    </message>
    <message>
        <source>It can be filled forward from: {cycles}.</source>
        <translation>Gellir dwyn atebion ymlaen o: {cycles}.</translation>
    </message>
    <message>
        <source>The cycle was not begun</source>
        <translation>Ni ddechreuwyd y cylch</translation>
    </message>
    <message>
        <source>A cycle needs a name of at most {most} characters.</source>
        <translation>Mae angen enw o {most} nod ar y mwyaf ar gylch.</translation>
    </message>
    <message>
        <source>Name it after the month or the year it is made in, for example October 2025.</source>
        <translation>Enwch ef ar ôl y mis neu'r flwyddyn y caiff ei wneud, er enghraifft Hydref 2025.</translation>
    </message>
    <message>
        <source>{count} items are not yet assessed and were not approved.</source>
        <translation>Nid yw {count} eitem wedi'u hasesu eto ac ni chawsant eu cymeradwyo.</translation>
    </message>
    <message>
        <source>1 item is not yet assessed and was not approved.</source>
        <translation>Nid yw 1 eitem wedi'i hasesu eto ac ni chafodd ei chymeradwyo.</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>hwyr</translation>
    </message>
    <message>
        <source>Other items</source>
        <translation>Eitemau eraill</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Eitemau</translation>
    </message>
    <message>
        <source>no date given</source>
        <translation>dim dyddiad wedi'i nodi</translation>
    </message>
    <message>
        <source>Show what was said in {cycle} until it is said anew</source>
        <translation>Dangos yr hyn a ddywedwyd yn y cylch {cycle} nes y caiff ei ddweud o'r newydd</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>The month or the year it is made in.</source>
        <translation>Y mis neu'r flwyddyn y caiff ei wneud.</translation>
    </message>
    <message>
        <source>Give the cycle a name.</source>
        <translation>Rhowch enw ar y cylch.</translation>
    </message>
    <message>
        <source>Every item is asked anew: none of them is assessed yet.</source>
        <translation>Gofynnir am bob eitem o'r newydd: nid oes yr un ohonynt wedi'i hasesu eto.</translation>
    </message>
    <message>
        <source>A new cycle</source>
        <translation>Cylch newydd</translation>
    </message>
    <message>
        <source>Begin it</source>
        <translation>Ei ddechrau</translation>
    </message>
    <message>
        <source>What is not yet assessed is left out. Later changes are shown as such.</source>
        <translation>Caiff yr hyn nad yw wedi'i asesu eto ei adael allan. Dangosir newidiadau diweddarach fel y cyfryw.</translation>
    </message>
    <message>
        <source>Say which body.</source>
        <translation>Nodwch pa gorff.</translation>
    </message>
    <message>
        <source>Record an approval</source>
        <translation>Cofnodi cymeradwyaeth</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Cofnodi</translation>
    </message>
    <message>
        <source>Record the publication</source>
        <translation>Cofnodi'r cyhoeddi</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Heb ei ddweud eto</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>Dywedwch beth sydd i'w wneud.</translation>
    </message>
    <message>
        <source>New action from {item}</source>
        <translation>Cam gweithredu newydd o'r eitem {item}</translation>
    </message>
    <message>
        <source>Add the action</source>
        <translation>Ychwanegu'r cam gweithredu</translation>
    </message>
    <message>
        <source>Which framework should be added?</source>
        <translation>Pa fframwaith y dylid ei ychwanegu?</translation>
    </message>
    <message>
        <source>Frameworks (*.json)</source>
        <translation>Fframweithiau (*.json)</translation>
    </message>
    <message>
        <source>{cycle} has begun.</source>
        <translation>Mae'r cylch {cycle} wedi dechrau.</translation>
    </message>
    <message>
        <source>{framework} can be assessed against.</source>
        <translation>Gellir asesu yn erbyn y fframwaith {framework}.</translation>
    </message>
    <message>
        <source>“{words}” is not a date. Write it day first, for example 31/03/2026.</source>
        <translation>Nid yw “{words}” yn ddyddiad. Ysgrifennwch y diwrnod yn gyntaf, er enghraifft 31/03/2026.</translation>
    </message>
    <message>
        <source>Say on which day.</source>
        <translation>Nodwch ar ba ddiwrnod.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ie</translation>
    </message>
    <message>
        <source>No, begin with empty answers</source>
        <translation>Na, dechrau gydag atebion gwag</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Yn ôl i'r rhestr</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Blaenorol</translation>
    </message>
    <message>
        <source>The item before (Ctrl+Page Up)</source>
        <translation>Yr eitem flaenorol (Ctrl+Page Up)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nesaf</translation>
    </message>
    <message>
        <source>The item after (Ctrl+Page Down)</source>
        <translation>Yr eitem nesaf (Ctrl+Page Down)</translation>
    </message>
    <message>
        <source>Approval of this answer alone…</source>
        <translation>Cymeradwyo'r ateb hwn yn unig…</translation>
    </message>
    <message>
        <source>Part of {item}</source>
        <translation>Rhan o'r eitem {item}</translation>
    </message>
    <message>
        <source>Usually proved by: {evidence}.</source>
        <translation>Profir fel arfer gan: {evidence}.</translation>
    </message>
    <message>
        <source>{item} is not kept as not applicable: its reason or its trigger is missing.</source>
        <translation>Ni chedwir yr eitem {item} fel un nad yw'n berthnasol: mae ei rheswm neu ei sbardun yn eisiau.</translation>
    </message>
    <message>
        <source>As said in {cycle}. It is this cycle’s own once you judge it or write here.</source>
        <translation>Fel y dywedwyd yn y cylch {cycle}. Bydd yn perthyn i'r cylch hwn pan fyddwch yn ei asesu neu'n ysgrifennu yma.</translation>
    </message>
    <message>
        <source>Last cycle: {step}. </source>
        <translation>Y cylch diwethaf: {step}. </translation>
    </message>
    <message>
        <source>Still holds: name it here too</source>
        <translation>Yn dal yn wir: ei nodi yma hefyd</translation>
    </message>
    <message>
        <source>In {cycle}</source>
        <translation>Yn y cylch {cycle}</translation>
    </message>
    <message>
        <source>Better now.</source>
        <translation>Gwell nawr.</translation>
    </message>
    <message>
        <source>Worse now.</source>
        <translation>Gwaeth nawr.</translation>
    </message>
    <message>
        <source>This item was not asked then.</source>
        <translation>Ni ofynnwyd am yr eitem hon bryd hynny.</translation>
    </message>
    <message>
        <source>Nothing was said.</source>
        <translation>Ni ddywedwyd dim.</translation>
    </message>
    <message>
        <source>Owner: {name}</source>
        <translation>Perchennog: {name}</translation>
    </message>
    <message>
        <source>Evidence then: {titles}</source>
        <translation>Tystiolaeth bryd hynny: {titles}</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Nid oes dim yn wahanol.</translation>
    </message>
    <message>
        <source>Back to the answer</source>
        <translation>Yn ôl i'r ateb</translation>
    </message>
    <message>
        <source>Show what is the same too</source>
        <translation>Dangos yr hyn sydd yr un fath hefyd</translation>
    </message>
    <message>
        <source>{cycle} against {against}</source>
        <translation>{cycle} o'i gymharu â'r cylch {against}</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>ni ofynnwyd</translation>
    </message>
    <message>
        <source>{outcome}: from {before} to {now}</source>
        <translation>{outcome}: {before} gynt, {now} nawr</translation>
    </message>
    <message>
        <source>Not in this cycle</source>
        <translation>Ddim yn y cylch hwn</translation>
    </message>
    <message>
        <source>{outcome}: {before} in {cycle}</source>
        <translation>{outcome}: {before} yn y cylch {cycle}</translation>
    </message>
    <message>
        <source>A change of system is recorded: look again</source>
        <translation>Cofnodwyd newid system: edrychwch eto</translation>
    </message>
    <message>
        <source>Changed since it was approved</source>
        <translation>Wedi newid ers y gymeradwyaeth</translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation>Hunanasesiad</translation>
    </message>
    <message>
        <source>A cycle asks every item of the framework; each answer is judged, proved and followed up.</source>
        <translation>Mae cylch yn gofyn am bob eitem yn y fframwaith; caiff pob ateb ei asesu, ei brofi a'i ddilyn i fyny.</translation>
    </message>
    <message>
        <source>Begin a cycle</source>
        <translation>Dechrau cylch</translation>
    </message>
    <message>
        <source>Begin {cycle}: {framework}</source>
        <translation>Dechrau'r cylch {cycle}: {framework}</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Fframwaith</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Cylch</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>O'i gymharu â</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Cymharu</translation>
    </message>
    <message>
        <source>What became of each item since the other cycle</source>
        <translation>Beth ddigwyddodd i bob eitem ers y cylch arall</translation>
    </message>
    <message>
        <source>New cycle…</source>
        <translation>Cylch newydd…</translation>
    </message>
    <message>
        <source>More for this self-assessment</source>
        <translation>Rhagor ar gyfer yr hunanasesiad hwn</translation>
    </message>
    <message>
        <source>Add a framework from a file…</source>
        <translation>Ychwanegu fframwaith o ffeil…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Allforio…</translation>
    </message>
    <message>
        <source>Beside {cycle}</source>
        <translation>Wrth ymyl y cylch {cycle}</translation>
    </message>
    <message>
        <source>Record an approval…</source>
        <translation>Cofnodi cymeradwyaeth…</translation>
    </message>
    <message>
        <source>Record the publication…</source>
        <translation>Cofnodi'r cyhoeddi…</translation>
    </message>
    <message>
        <source>Its {count} parts: {states}.</source>
        <translation>Ei rhannau ({count}): {states}.</translation>
    </message>
    <message>
        <source>Approved by {body}</source>
        <translation>Cymeradwywyd gan: {body}</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Wedi'i gymeradwyo</translation>
    </message>
    <message>
        <source>{approved} on {day}.</source>
        <translation>{approved}, ar {day}.</translation>
    </message>
    <message>
        <source>Changed since.</source>
        <translation>Wedi newid ers hynny.</translation>
    </message>
    <message>
        <source>Published on {day}.</source>
        <translation>Cyhoeddwyd ar {day}.</translation>
    </message>
    <message>
        <source>Approved by {body} on {day}.</source>
        <translation>Cymeradwywyd gan: {body}, ar {day}.</translation>
    </message>
    <message>
        <source>Approved by {body}.</source>
        <translation>Cymeradwywyd gan: {body}.</translation>
    </message>
    <message>
        <source>Changed since it was approved: {items}.</source>
        <translation>Wedi newid ers y gymeradwyaeth: {items}.</translation>
    </message>
    <message>
        <source>Not applicable without a reason or a trigger: {items}.</source>
        <translation>Ddim yn berthnasol, heb reswm na sbardun: {items}.</translation>
    </message>
    <message>
        <source>A change of system is recorded, look again at {items}.</source>
        <translation>Cofnodwyd newid system, edrychwch eto ar yr eitemau {items}.</translation>
    </message>
    <message>
        <source>Actions and risks</source>
        <translation>Camau gweithredu a risgiau</translation>
    </message>
    <message>
        <source>New action from this…</source>
        <translation>Cam gweithredu newydd o hwn…</translation>
    </message>
    <message>
        <source>Link one that is there</source>
        <translation>Cysylltu un sydd yno eisoes</translation>
    </message>
    <message>
        <source>A change of system may make this apply. Look again:</source>
        <translation>Gall newid system wneud hon yn berthnasol. Edrychwch eto:</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Dim eto.</translation>
    </message>
</context>
<context>
    <name>Assets</name>
    <message>
        <source>Review due</source>
        <translation>Angen adolygiad</translation>
    </message>
    <message>
        <source>Holds personal data</source>
        <translation>Yn dal data personol</translation>
    </message>
    <message>
        <source>Has gaps</source>
        <translation>Â bylchau</translation>
    </message>
    <message>
        <source>Owner not known</source>
        <translation>Perchennog anhysbys</translation>
    </message>
    <message>
        <source>Held and needed</source>
        <translation>Yn cael ei ddal ac mae ei angen</translation>
    </message>
    <message>
        <source>Needed and not held</source>
        <translation>Mae ei angen ond nid yw'n cael ei ddal</translation>
    </message>
    <message>
        <source>Held and not needed</source>
        <translation>Yn cael ei ddal ond nid oes ei angen</translation>
    </message>
    <message>
        <source>No retention rule</source>
        <translation>Dim rheol cadw</translation>
    </message>
    <message>
        <source>Under a legal hold</source>
        <translation>Dan ataliad cyfreithiol</translation>
    </message>
    <message>
        <source>A quality below fair</source>
        <translation>Nodwedd ansawdd yn is na gweddol</translation>
    </message>
    <message>
        <source>A quality below good</source>
        <translation>Nodwedd ansawdd yn is na da</translation>
    </message>
    <message>
        <source>Not all qualities scored</source>
        <translation>Heb sgorio pob nodwedd ansawdd</translation>
    </message>
    <message>
        <source>Has typical faults</source>
        <translation>Â gwallau nodweddiadol</translation>
    </message>
    <message>
        <source>Owned by me</source>
        <translation>Fi yw'r perchennog</translation>
    </message>
    <message>
        <source>Ref</source>
        <translation>Cyf</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Perchennog</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ble</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Adolygiad</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Bylchau</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Taith</translation>
    </message>
    <message>
        <source>Information assets</source>
        <translation>Asedau gwybodaeth</translation>
    </message>
    <message>
        <source>{count} asset</source>
        <translation>{count} ased</translation>
    </message>
    <message>
        <source>{count} assets</source>
        <translation>{count} ased</translation>
    </message>
    <message>
        <source>{count} of {total} assets</source>
        <translation>{count} o {total} ased</translation>
    </message>
    <message>
        <source>Filter assets</source>
        <translation>Hidlo'r asedau</translation>
    </message>
    <message>
        <source>New asset</source>
        <translation>Ased newydd</translation>
    </message>
    <message>
        <source>New information asset</source>
        <translation>Ased gwybodaeth newydd</translation>
    </message>
    <message>
        <source>Delete this asset</source>
        <translation>Dileu'r ased hwn</translation>
    </message>
    <message>
        <source>No information assets yet</source>
        <translation>Dim asedau gwybodaeth eto</translation>
    </message>
    <message>
        <source>Start with six fields; what is not known yet is kept as a gap. Or paste the register you have from Excel.</source>
        <translation>Dechreuwch gyda chwe maes; cedwir yr hyn nad yw'n hysbys eto fel bwlch. Neu gludwch y gofrestr sydd gennych o Excel.</translation>
    </message>
    <message>
        <source>Add the asset</source>
        <translation>Ychwanegu'r ased</translation>
    </message>
</context>
<context>
    <name>Assurance</name>
    <message>
        <source>Assurance</source>
        <translation>Sicrwydd</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Beth a wiriwyd</translation>
    </message>
    <message>
        <source>Sample audits, access reviews, evidence that was seen and findings from outside come here.</source>
        <translation>Yma y daw archwiliadau sampl, adolygiadau mynediad, tystiolaeth a welwyd a chanfyddiadau o'r tu allan.</translation>
    </message>
    <message>
        <source>Own and reviewer's rating</source>
        <translation>Gradd y tîm a gradd yr adolygydd</translation>
    </message>
    <message>
        <source>Assurance in the year up to {quarter}</source>
        <translation>Sicrwydd yn y flwyddyn hyd at ddiwedd {quarter}</translation>
    </message>
    <message>
        <source>Agreed: {count}</source>
        <translation>Yn cytuno: {count}</translation>
    </message>
    <message>
        <source>Rated by the team and by no reviewer: {count}</source>
        <translation>Wedi'u graddio gan y tîm a heb eu graddio gan adolygydd: {count}</translation>
    </message>
    <message>
        <source>Nobody checked in these twelve months: {teams}</source>
        <translation>Neb wedi gwirio yn y 12 mis hyn: {teams}</translation>
    </message>
    <message>
        <source>First line: those who do the work</source>
        <translation>Llinell gyntaf: y rhai sy'n gwneud y gwaith</translation>
    </message>
    <message>
        <source>Second line: those who oversee it</source>
        <translation>Ail linell: y rhai sy'n ei oruchwylio</translation>
    </message>
    <message>
        <source>Third line: auditors, and bodies outside</source>
        <translation>Trydedd linell: archwilwyr, a chyrff allanol</translation>
    </message>
    <message>
        <source>Nothing was checked in these twelve months.</source>
        <translation>Ni wiriwyd dim yn y 12 mis hyn.</translation>
    </message>
    <message>
        <source>1 check</source>
        <translation>1 gwiriad</translation>
    </message>
    <message>
        <source>{count} checks</source>
        <translation>{count} gwiriad</translation>
    </message>
    <message>
        <source>The last one on {day}</source>
        <translation>Yr un diwethaf ar {day}</translation>
    </message>
    <message>
        <source>{passed} of {size} in samples passed</source>
        <translation>Pasiodd {passed} o {size} mewn samplau</translation>
    </message>
    <message>
        <source>{team}, {principle}: own rating “{own}”, reviewer “{reviewer}” (lower)</source>
        <translation>{team}, {principle}: gradd y tîm “{own}”, gradd yr adolygydd “{reviewer}” (is)</translation>
    </message>
    <message>
        <source>{team}, {principle}: own rating “{own}”, reviewer “{reviewer}” (higher)</source>
        <translation>{team}, {principle}: gradd y tîm “{own}”, gradd yr adolygydd “{reviewer}” (uwch)</translation>
    </message>
    <message>
        <source>{passed} of {size} passed</source>
        <translation>Pasiodd {passed} o {size}</translation>
    </message>
</context>
<context>
    <name>Attach</name>
    <message>
        <source>The file was not attached</source>
        <translation>Ni chafodd y ffeil ei hatodi</translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation>Ffolder yw {path}.</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>Mae {path} yn wag.</translation>
    </message>
    <message>
        <source>{name} is too large: at most {most} MB travel to every colleague who opens it.</source>
        <translation>Mae {name} yn rhy fawr: {most} MB ar y mwyaf sy'n teithio at bob cydweithiwr sy'n ei hagor.</translation>
    </message>
    <message>
        <source>Leave it where it is and give its place as a link, or attach a smaller copy.</source>
        <translation>Gadewch hi lle mae hi a rhowch ei lleoliad fel dolen, neu atodwch gopi llai.</translation>
    </message>
    <message>
        <source>{path}: {words}.</source>
        <translation>{path}: {words}.</translation>
    </message>
    <message>
        <source>There is no file to show</source>
        <translation>Nid oes ffeil i'w dangos</translation>
    </message>
    <message>
        <source>No file is attached to this evidence.</source>
        <translation>Nid oes ffeil wedi'i hatodi i'r dystiolaeth hon.</translation>
    </message>
    <message>
        <source>{file} is not here yet: it is fetched at the next sync.</source>
        <translation>Nid yw {file} yma eto: caiff ei nôl wrth gydamseru nesaf.</translation>
    </message>
    <message>
        <source>Sync, then try again. It comes once a laptop that has it has met the shared folder.</source>
        <translation>Cydamserwch, yna rhowch gynnig arall arni. Daw unwaith y bydd gliniadur sydd â'r ffeil wedi cydamseru â'r ffolder a rennir.</translation>
    </message>
    <message>
        <source>The file was not saved</source>
        <translation>Ni chafodd y ffeil ei chadw</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Dewiswch ffolder arall.</translation>
    </message>
</context>
<context>
    <name>Between</name>
    <message>
        <source>nobody yet</source>
        <translation>neb eto</translation>
    </message>
    <message>
        <source>No action leads from one to the other yet.</source>
        <translation>Nid oes cam gweithredu yn arwain o'r naill i'r llall eto.</translation>
    </message>
    <message>
        <source>{done} of {all} finished.</source>
        <translation>{done} o {all} wedi'u gorffen.</translation>
    </message>
    <message>
        <source>{said} Overdue: {late}.</source>
        <translation>{said} Hwyr: {late}.</translation>
    </message>
    <message>
        <source>No state yet</source>
        <translation>Dim cyflwr eto</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>dim dyddiad</translation>
    </message>
    <message>
        <source>Actions between</source>
        <translation>Camau gweithredu rhyngddynt</translation>
    </message>
    <message>
        <source>Add an action…</source>
        <translation>Ychwanegu cam gweithredu…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>late: {due}</source>
        <translation>hwyr: {due}</translation>
    </message>
    <message>
        <source>{owner}; {due}</source>
        <translation>{owner}; {due}</translation>
    </message>
</context>
<context>
    <name>Both</name>
    <message>
        <source>Checked</source>
        <translation>Wedi'i wirio</translation>
    </message>
    <message>
        <source>{author}: {fields}.</source>
        <translation>{author}: {fields}.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Rhywun</translation>
    </message>
    <message>
        <source>Both edited, please check that it fits together.</source>
        <translation>Mae'r ddau wedi golygu; gwiriwch fod y cyfan yn cyd-fynd.</translation>
    </message>
</context>
<context>
    <name>Bundle</name>
    <message>
        <source>Evidence bundle {ref}</source>
        <translation>Bwndel tystiolaeth {ref}</translation>
    </message>
    <message>
        <source>Landlord</source>
        <translation>Landlord</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Ar gyfer</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Cais</translation>
    </message>
    <message>
        <source>Asked about</source>
        <translation>Diwrnod dan sylw</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gwnaed</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Gwnaed gan</translation>
    </message>
    <message>
        <source>Mark of the content</source>
        <translation>Marc y cynnwys</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Hanes</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Gwerth</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Bwndel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Ref</source>
        <translation>Cyf</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Cofnodion</translation>
    </message>
    <message>
        <source>Records in this bundle</source>
        <translation>Cofnodion yn y bwndel hwn</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Wedi'i ddal yn ôl</translation>
    </message>
    <message>
        <source>No record is in it.</source>
        <translation>Nid oes cofnod ynddo.</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>Bryd hynny a nawr</translation>
    </message>
    <message>
        <source>What the records said then, and what they say now</source>
        <translation>Beth oedd y cofnodion yn ei ddweud bryd hynny, a beth maent yn ei ddweud nawr</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Maes</translation>
    </message>
    <message>
        <source>On the day asked about</source>
        <translation>Ar y diwrnod dan sylw</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nawr</translation>
    </message>
    <message>
        <source>Nothing is said.</source>
        <translation>Ni ddywedir dim.</translation>
    </message>
    <message>
        <source>History of the records</source>
        <translation>Hanes y cofnodion</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Gliniadur</translation>
    </message>
    <message>
        <source>There is no history.</source>
        <translation>Nid oes hanes.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Tystiolaeth</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Beth ydyw</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ble</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ffeil</translation>
    </message>
    <message>
        <source>Evidence of the records</source>
        <translation>Tystiolaeth y cofnodion</translation>
    </message>
    <message>
        <source>No evidence is recorded.</source>
        <translation>Nid oes tystiolaeth wedi'i chofnodi.</translation>
    </message>
    <message>
        <source>What is withheld, and why</source>
        <translation>Beth sydd wedi'i ddal yn ôl, a pham</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Cofnod</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Rhan</translation>
    </message>
    <message>
        <source>Exemption and reason</source>
        <translation>Esemptiad a rheswm</translation>
    </message>
    <message>
        <source>Nothing is withheld.</source>
        <translation>Nid oes dim wedi'i ddal yn ôl.</translation>
    </message>
    <message>
        <source>Content {mark}</source>
        <translation>Cynnwys {mark}</translation>
    </message>
    <message>
        <source>For each record: what was recorded at the end of {day}, what stands now, and every change.</source>
        <translation>Ar gyfer pob cofnod: yr hyn a oedd wedi'i gofnodi ar ddiwedd {day}, yr hyn sydd yno nawr, a phob newid.</translation>
    </message>
    <message>
        <source>For each record: what stands now, and every change. No day was asked about.</source>
        <translation>Ar gyfer pob cofnod: yr hyn sydd yno nawr, a phob newid. Ni ofynnwyd am ddiwrnod penodol.</translation>
    </message>
    <message>
        <source>Made {moment} by {name}. Times are those of the laptop that wrote.</source>
        <translation>Gwnaed {moment} gan {name}. Amserau'r gliniadur a ysgrifennodd yw'r rhain.</translation>
    </message>
    <message>
        <source>What is withheld stands in no file of this bundle; its place says the exemption and the reason.</source>
        <translation>Nid yw'r hyn sydd wedi'i ddal yn ôl mewn unrhyw ffeil yn y bwndel hwn; yn ei le nodir yr esemptiad a'r rheswm.</translation>
    </message>
    <message>
        <source>Mark of the content (SHA-256 of content.json): {mark}</source>
        <translation>Marc y cynnwys (SHA-256 o content.json): {mark}</translation>
    </message>
    <message>
        <source>Records in it</source>
        <translation>Cofnodion ynddo</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>wedi'i gofnodi</translation>
    </message>
    <message>
        <source>not recorded yet, or deleted</source>
        <translation>heb ei gofnodi eto, neu wedi'i ddileu</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>wedi'i ddileu</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Bryd hynny</translation>
    </message>
    <message>
        <source>[Withheld. {exemption}. {reason}]</source>
        <translation>[Wedi'i ddal yn ôl. {exemption}. {reason}]</translation>
    </message>
    <message>
        <source> (or, not settled then:) </source>
        <translation> (neu, heb ei ddatrys bryd hynny:) </translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Y cyfan</translation>
    </message>
    <message>
        <source>The request stays open</source>
        <translation>Mae'r cais yn dal ar agor</translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <translation>Mae'r diwrnod hwnnw eto i ddod.</translation>
    </message>
    <message>
        <source>Give the day on which it was closed.</source>
        <translation>Nodwch y diwrnod y cafodd ei gau.</translation>
    </message>
    <message>
        <source>There is nothing to put into it.</source>
        <translation>Nid oes dim i'w roi ynddo.</translation>
    </message>
    <message>
        <source>Choose records, or search for other words. Restricted records are never put in.</source>
        <translation>Dewiswch gofnodion, neu chwiliwch am eiriau eraill. Ni chaiff cofnodion cyfyngedig byth eu cynnwys.</translation>
    </message>
    <message>
        <source>{count} records are too many for one bundle; the most is {most}.</source>
        <translation>Mae {count} cofnod yn ormod ar gyfer un bwndel; {most} yw'r nifer mwyaf.</translation>
    </message>
    <message>
        <source>Narrow the search by kind, team or days, or make several bundles.</source>
        <translation>Culhewch y chwiliad yn ôl math, tîm neu ddyddiau, neu gwnewch sawl bwndel.</translation>
    </message>
    <message>
        <source>What is to be withheld is not in this bundle.</source>
        <translation>Nid yw'r hyn sydd i'w ddal yn ôl yn y bwndel hwn.</translation>
    </message>
    <message>
        <source>Whoever asked will read the reason in the place of what is withheld.</source>
        <translation>Bydd pwy bynnag a ofynnodd yn darllen y rheswm yn lle'r hyn a ddelir yn ôl.</translation>
    </message>
    <message>
        <source>Give it in a few words that give nothing away.</source>
        <translation>Rhowch ef mewn ychydig eiriau nad ydynt yn datgelu dim.</translation>
    </message>
    <message>
        <source>“{words}” is no exemption that is known here.</source>
        <translation>Nid yw “{words}” yn esemptiad hysbys yma.</translation>
    </message>
    <message>
        <source>One of: {codes}.</source>
        <translation>Un o'r rhain: {codes}.</translation>
    </message>
    <message>
        <source>A request is known by its number, for example FOI-2026-0143.</source>
        <translation>Adnabyddir cais wrth ei rif, er enghraifft FOI-2026-0143.</translation>
    </message>
    <message>
        <source>The name of whoever asked is never kept here.</source>
        <translation>Ni chedwir enw'r sawl a ofynnodd yma byth.</translation>
    </message>
    <message>
        <source>No bundle was made</source>
        <translation>Ni wnaed bwndel</translation>
    </message>
    <message>
        <source>{name} stays</source>
        <translation>Bydd {name} yn aros</translation>
    </message>
    <message>
        <source>It is in the evidence bundle {bundle} for the request {request}, which is still open.</source>
        <translation>Mae yn y bwndel tystiolaeth {bundle} ar gyfer y cais {request}, sydd ar agor o hyd.</translation>
    </message>
    <message>
        <source>Close the request first: in the register of evidence bundles, or by kimdesk bundle --close {bundle}.</source>
        <translation>Caewch y cais yn gyntaf: yn y gofrestr bwndeli tystiolaeth, neu gyda kimdesk bundle --close {bundle}.</translation>
    </message>
    <message>
        <source>An evidence bundle</source>
        <translation>Bwndel tystiolaeth</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Beth sy'n mynd i mewn</translation>
    </message>
    <message>
        <source>Withhold a part of the chosen record…</source>
        <translation>Dal yn ôl ran o'r cofnod a ddewiswyd…</translation>
    </message>
    <message>
        <source>Make the bundle…</source>
        <translation>Gwneud y bwndel…</translation>
    </message>
    <message>
        <source>for example FOI-2026-0143</source>
        <translation>er enghraifft FOI-2026-0143</translation>
    </message>
    <message>
        <source>day/month/year, or nothing</source>
        <translation>diwrnod/mis/blwyddyn, neu ei adael yn wag</translation>
    </message>
    <message>
        <source>This is not a date like 31/03/2026.</source>
        <translation>Nid yw hwn yn ddyddiad fel 31/03/2026.</translation>
    </message>
    <message>
        <source>Put it in again</source>
        <translation>Ei gynnwys eto</translation>
    </message>
    <message>
        <source>What is withheld</source>
        <translation>Beth sydd wedi'i ddal yn ôl</translation>
    </message>
    <message>
        <source>Under which exemption</source>
        <translation>O dan ba esemptiad</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
    <message>
        <source>Whoever asked reads this in its place: give nothing away.</source>
        <translation>Bydd pwy bynnag a ofynnodd yn darllen hwn yn ei le: peidiwch â datgelu dim.</translation>
    </message>
    <message>
        <source>Give a reason.</source>
        <translation>Rhowch reswm.</translation>
    </message>
    <message>
        <source>Withhold a part</source>
        <translation>Dal rhan yn ôl</translation>
    </message>
    <message>
        <source>Withhold it</source>
        <translation>Dal yn ôl</translation>
    </message>
    <message>
        <source>The request needs its number.</source>
        <translation>Mae angen rhif y cais.</translation>
    </message>
    <message>
        <source>Where should the bundle go?</source>
        <translation>I ble y dylai'r bwndel fynd?</translation>
    </message>
    <message>
        <source>{ref} is in {folder}. Until its request is closed, nothing in it can be deleted.</source>
        <translation>Mae {ref} yn y ffolder {folder}. Nes y caiff y cais ei gau, ni ellir dileu dim ynddo.</translation>
    </message>
    <message>
        <source>Evidence bundle {ref} was made.</source>
        <translation>Gwnaed y bwndel tystiolaeth {ref}.</translation>
    </message>
    <message>
        <source>Records: {count}. Parts withheld: {withheld}.</source>
        <translation>Cofnodion: {count}. Rhannau wedi'u dal yn ôl: {withheld}.</translation>
    </message>
    <message>
        <source>Restricted records stay out: {count}.</source>
        <translation>Cofnodion cyfyngedig sy'n aros allan: {count}.</translation>
    </message>
    <message>
        <source>not there on that day; </source>
        <translation>ddim yno ar y diwrnod hwnnw; </translation>
    </message>
    <message>
        <source>{name}, {title}: {there}changes {changes}, evidence {evidence}</source>
        <translation>{name}, {title}: {there}newidiadau {changes}, tystiolaeth {evidence}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>a rhagor ({count})</translation>
    </message>
</context>
<context>
    <name>Bundles</name>
    <message>
        <source>Search for what was asked about, and make a bundle of what is found.</source>
        <translation>Chwiliwch am yr hyn y gofynnwyd amdano, a gwnewch fwndel o'r hyn a ganfyddir.</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>Y cais</translation>
    </message>
    <message>
        <source>Close the request…</source>
        <translation>Cau'r cais…</translation>
    </message>
    <message>
        <source>Open the request again</source>
        <translation>Agor y cais eto</translation>
    </message>
    <message>
        <source>The request was closed on {day}: what is in the bundle is free again.</source>
        <translation>Caewyd y cais ar {day}: mae cynnwys y bwndel yn rhydd eto.</translation>
    </message>
    <message>
        <source>The request is open: the record in the bundle cannot be deleted until it is closed.</source>
        <translation>Mae'r cais ar agor: ni ellir dileu'r cofnod yn y bwndel nes y caiff ei gau.</translation>
    </message>
    <message>
        <source>The request is open: the {count} records in the bundle cannot be deleted until it is closed.</source>
        <translation>Mae'r cais ar agor: ni ellir dileu'r {count} cofnod yn y bwndel nes y caiff ei gau.</translation>
    </message>
    <message>
        <source>Say on which day.</source>
        <translation>Nodwch ar ba ddiwrnod.</translation>
    </message>
    <message>
        <source>Close the request {request}</source>
        <translation>Cau'r cais {request}</translation>
    </message>
    <message>
        <source>A review or an appeal is over as well. What is in the bundle can be changed and deleted again.</source>
        <translation>Mae unrhyw adolygiad neu apêl ar ben hefyd. Gellir newid a dileu cynnwys y bwndel eto.</translation>
    </message>
    <message>
        <source>Close the request</source>
        <translation>Cau'r cais</translation>
    </message>
    <message>
        <source>“{words}” is not a date. Write it day first, for example 31/03/2026.</source>
        <translation>Nid yw “{words}” yn ddyddiad. Ysgrifennwch y diwrnod yn gyntaf, er enghraifft 31/03/2026.</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Target</source>
        <translation>Targed</translation>
    </message>
    <message>
        <source>KIM Desk: what is due</source>
        <translation>KIM Desk: beth sydd i'w wneud</translation>
    </message>
    <message>
        <source>Not marked as done</source>
        <translation>Heb ei farcio fel wedi'i wneud</translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <translation>Mae'r diwrnod hwnnw eto i ddod.</translation>
    </message>
    <message>
        <source>Give the day on which it was done.</source>
        <translation>Nodwch y diwrnod y cafodd ei wneud.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Ei agor</translation>
    </message>
    <message>
        <source>It has been done today</source>
        <translation>Fe'i gwnaed heddiw</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Hwyr</translation>
    </message>
    <message>
        <source>{what}: {day}</source>
        <translation>{what}: {day}</translation>
    </message>
    <message>
        <source>Nobody is named who sees to it.</source>
        <translation>Nid oes neb wedi'i enwi i ofalu am hyn.</translation>
    </message>
    <message>
        <source>Late ({count}, the latest {shown} are shown)</source>
        <translation>Hwyr ({count}, dangosir y {shown} diweddaraf)</translation>
    </message>
    <message>
        <source>{month} ({count})</source>
        <translation>{month} ({count})</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Y mis hwn</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendr</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Nid oes dim i'w wneud</translation>
    </message>
    <message>
        <source>Reviews, targets, checks and recurring tasks of every register come here by their dates.</source>
        <translation>Yma y daw adolygiadau, targedau, gwiriadau a thasgau cylchol pob cofrestr yn ôl eu dyddiadau.</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Rhai pwy</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Fy rhai i</translation>
    </message>
    <message>
        <source>Everybody's</source>
        <translation>Rhai pawb</translation>
    </message>
    <message>
        <source>Save for Outlook...</source>
        <translation>Cadw ar gyfer Outlook...</translation>
    </message>
    <message>
        <source>A calendar file that Outlook and other calendars open</source>
        <translation>Ffeil galendr y gall Outlook a chalendrau eraill ei hagor</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Beth sydd i'w wneud</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Dangos pob un ({count})</translation>
    </message>
    <message>
        <source>Done. It comes again on {day}.</source>
        <translation>Wedi'i wneud. Daw eto ar {day}.</translation>
    </message>
    <message>
        <source>Done. It does not say when it comes again.</source>
        <translation>Wedi'i wneud. Nid yw'n dweud pryd y daw eto.</translation>
    </message>
    <message>
        <source>Save a calendar file</source>
        <translation>Cadw ffeil galendr</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Ffeiliau calendr (*.ics)</translation>
    </message>
    <message>
        <source>Saved: {name}, {count} days.</source>
        <translation>Cadwyd: {name}, {count} diwrnod.</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Every value, and as at a day…</source>
        <translation>Pob gwerth, a'r sefyllfa ar ddiwrnod penodol…</translation>
    </message>
    <message>
        <source>{field}: {values}</source>
        <translation>{field}: {values}</translation>
    </message>
    <message>
        <source>Two values: choose one</source>
        <translation>Dau werth: dewiswch un</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Tystiolaeth</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Sylwadau</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>{landlord}: packs</source>
        <translation>{landlord}: pecynnau</translation>
    </message>
    <message>
        <source>No certificate was given.</source>
        <translation>Ni roddwyd tystysgrif.</translation>
    </message>
    <message>
        <source>The request is damaged, or was not made on the laptop that it names.</source>
        <translation>Mae'r cais wedi'i ddifrodi, neu ni chafodd ei wneud ar y gliniadur y mae'n ei enwi.</translation>
    </message>
    <message>
        <source>Have the signatory ask again from their own laptop.</source>
        <translation>Gofynnwch i'r llofnodwr wneud cais eto o'i liniadur ei hun.</translation>
    </message>
    <message>
        <source>The certificate cannot be used.</source>
        <translation>Ni ellir defnyddio'r dystysgrif.</translation>
    </message>
    <message>
        <source>The password is wrong, or the file is no certificate with its key (.p12 or .pfx).</source>
        <translation>Mae'r cyfrinair yn anghywir, neu nid yw'r ffeil yn dystysgrif gyda'i hallwedd (.p12 neu .pfx).</translation>
    </message>
    <message>
        <source>Type the password again, or ask IT for the file once more.</source>
        <translation>Teipiwch y cyfrinair eto, neu gofynnwch i TG am y ffeil unwaith eto.</translation>
    </message>
    <message>
        <source>The file holds a certificate without its private key, which signing needs.</source>
        <translation>Mae'r ffeil yn cynnwys tystysgrif heb ei hallwedd breifat, y mae ei hangen i lofnodi.</translation>
    </message>
    <message>
        <source>Ask IT for a .p12 or .pfx file that holds both.</source>
        <translation>Gofynnwch i TG am ffeil .p12 neu .pfx sy'n cynnwys y ddwy.</translation>
    </message>
    <message>
        <source>It holds from {start:%d/%m/%Y} to {end:%d/%m/%Y} only.</source>
        <translation>Dim ond o {start:%d/%m/%Y} i {end:%d/%m/%Y} y mae'n ddilys.</translation>
    </message>
    <message>
        <source>Ask IT for a new one.</source>
        <translation>Gofynnwch i TG am un newydd.</translation>
    </message>
    <message>
        <source>Its key is not of the kind RSA, which KIM Desk signs with.</source>
        <translation>Nid yw ei hallwedd o'r math RSA, y mae KIM Desk yn llofnodi ag ef.</translation>
    </message>
    <message>
        <source>Ask IT for an RSA certificate.</source>
        <translation>Gofynnwch i TG am dystysgrif RSA.</translation>
    </message>
</context>
<context>
    <name>Certificates</name>
    <message>
        <source>asked for, not given yet</source>
        <translation>gofynnwyd amdani, heb ei rhoi eto</translation>
    </message>
    <message>
        <source>withdrawn on {day}: {reason}</source>
        <translation>wedi'i thynnu'n ôl ar {day}: {reason}</translation>
    </message>
    <message>
        <source>holds until {day}</source>
        <translation>yn ddilys tan {day}</translation>
    </message>
    <message>
        <source>There is nobody to ask yet</source>
        <translation>Nid oes neb i ofyn iddo eto</translation>
    </message>
    <message>
        <source>The landlord has no authority of its own for certificates.</source>
        <translation>Nid oes gan y landlord ei awdurdod tystysgrifau ei hun.</translation>
    </message>
    <message>
        <source>Ask a KIM log administrator to begin one: kimdesk certificate begin.</source>
        <translation>Gofynnwch i weinyddwr y log KIM ddechrau un: kimdesk certificate begin.</translation>
    </message>
    <message>
        <source>Nothing was given</source>
        <translation>Ni roddwyd dim</translation>
    </message>
    <message>
        <source>{title} has not asked, or has been answered.</source>
        <translation>Nid yw {title} wedi gofyn, neu mae ateb wedi'i roi.</translation>
    </message>
    <message>
        <source>The certificate was not read</source>
        <translation>Ni ddarllenwyd y dystysgrif</translation>
    </message>
    <message>
        <source>{path}: {words}.</source>
        <translation>{path}: {words}.</translation>
    </message>
    <message>
        <source>There is nothing to accept</source>
        <translation>Nid oes dim i'w dderbyn</translation>
    </message>
    <message>
        <source>A reason is needed</source>
        <translation>Mae angen rheswm</translation>
    </message>
    <message>
        <source>Say why it is withdrawn: whoever checks an old pack will read it.</source>
        <translation>Dywedwch pam y caiff ei thynnu'n ôl: bydd pwy bynnag sy'n gwirio hen becyn yn ei ddarllen.</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>Ni ysgrifennwyd dim</translation>
    </message>
    <message>
        <source>{title} has no certificate yet.</source>
        <translation>Nid oes gan {title} dystysgrif eto.</translation>
    </message>
    <message>
        <source>An administrator gives it: kimdesk certificate give NAME.</source>
        <translation>Gweinyddwr sy'n ei rhoi: kimdesk certificate give ENW.</translation>
    </message>
    <message>
        <source>This workspace withdrew the certificate on {day}: {reason}. Signatures that say an earlier time count only where something else shows that time.</source>
        <translation>Tynnodd y gweithle hwn y dystysgrif yn ôl ar {day}: {reason}. Nid yw llofnodion sy'n nodi amser cynharach yn cyfrif oni bai fod rhywbeth arall yn dangos yr amser hwnnw.</translation>
    </message>
    <message>
        <source>The authority’s key is not on this laptop</source>
        <translation>Nid yw allwedd yr awdurdod tystysgrifau ar y gliniadur hwn</translation>
    </message>
    <message>
        <source>Certificates are given on the laptop on which the authority was begun.</source>
        <translation>Rhoddir tystysgrifau ar y gliniadur y dechreuwyd yr awdurdod tystysgrifau arno.</translation>
    </message>
    <message>
        <source>Where that laptop is lost, begin a new one: kimdesk certificate begin.</source>
        <translation>Os yw'r gliniadur hwnnw wedi'i golli, dechreuwch un newydd: kimdesk certificate begin.</translation>
    </message>
</context>
<context>
    <name>Chase</name>
    <message>
        <source>As at {moment}</source>
        <translation>Sefyllfa ar {moment}</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Data sampl</translation>
    </message>
    <message>
        <source>Returns owed</source>
        <translation>Ffurflenni dyledus</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Gwerth</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>Landlord</source>
        <translation>Landlord</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Chwarter</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Y sefyllfa</translation>
    </message>
    <message>
        <source>As at</source>
        <translation>Sefyllfa ar</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Sampl</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Fformat</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Rhaglen</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Clawr</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>Heb ei ysgrifennu</translation>
    </message>
    <message>
        <source>{name} is neither a PDF nor a workbook.</source>
        <translation>Nid yw {name} yn PDF nac yn llyfr gwaith.</translation>
    </message>
    <message>
        <source>Give it a name that ends in .pdf or .xlsx.</source>
        <translation>Rhowch enw arno sy'n gorffen â .pdf neu .xlsx.</translation>
    </message>
    <message>
        <source>Returns for {quarter}: who owes what</source>
        <translation>Ffurflenni ar gyfer {quarter}: beth sy'n ddyledus a chan bwy</translation>
    </message>
    <message>
        <source>Those that are late are asked for by {day}.</source>
        <translation>Gofynnir am y rhai hwyr erbyn {day}.</translation>
    </message>
    <message>
        <source>{quarter}, {months}</source>
        <translation>{quarter}, {months}</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tîm</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Y sefyllfa</translation>
    </message>
    <message>
        <source>Late or waiting</source>
        <translation>Hwyr neu'n aros</translation>
    </message>
    <message>
        <source>Activities done</source>
        <translation>Gweithgareddau a wnaed</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>I bwy y gofynnir</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-bost</translation>
    </message>
    <message>
        <source>Last worked on</source>
        <translation>Gweithiwyd arni ddiwethaf</translation>
    </message>
    <message>
        <source>Last chased</source>
        <translation>Atgoffwyd ddiwethaf</translation>
    </message>
    <message>
        <source>Principles with nothing said</source>
        <translation>Egwyddorion heb ddim wedi'i ddweud</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Yn eisiau o hyd</translation>
    </message>
    <message>
        <source>Who owes what</source>
        <translation>Beth sy'n ddyledus a chan bwy</translation>
    </message>
    <message>
        <source>Everything is in.</source>
        <translation>Mae popeth i mewn.</translation>
    </message>
    <message>
        <source>Said of each principle</source>
        <translation>Beth a ddywedwyd am bob egwyddor</translation>
    </message>
    <message>
        <source>No team runs in this quarter.</source>
        <translation>Nid oes tîm ar waith yn y chwarter hwn.</translation>
    </message>
    <message>
        <source>Dear {name},</source>
        <translation>Annwyl {name},</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Helô,</translation>
    </message>
    <message>
        <source>KIM return of {team}, {quarter}: {when}</source>
        <translation>Ffurflen KIM y tîm {team}, {quarter}: {when}</translation>
    </message>
    <message>
        <source>Dear all,</source>
        <translation>Annwyl bawb,</translation>
    </message>
    <message>
        <source>Returns for {quarter} were due on {day}. These teams have not handed theirs in:</source>
        <translation>Roedd ffurflenni ar gyfer {quarter} i fod i mewn erbyn {day}. Nid yw'r timau hyn wedi cyflwyno eu rhai nhw:</translation>
    </message>
    <message>
        <source>Please hand yours in by {day}.</source>
        <translation>Cyflwynwch eich un chi erbyn {day}, os gwelwch yn dda.</translation>
    </message>
    <message>
        <source>KIM returns for {quarter}: were due on {day}</source>
        <translation>Ffurflenni KIM ar gyfer {quarter}: roeddent i fod i mewn erbyn {day}</translation>
    </message>
    <message>
        <source>The return of {team} for {quarter} ({months}) has not been started yet. {due}</source>
        <translation>Nid yw ffurflen y tîm {team} ar gyfer {quarter} ({months}) wedi'i dechrau eto. {due}</translation>
    </message>
    <message>
        <source>Please say of each of these whether anything has changed:</source>
        <translation>Dywedwch am bob un o'r rhain a oes unrhyw beth wedi newid:</translation>
    </message>
    <message>
        <source>Thank you for beginning the return of {team} for {quarter} ({months}). {due}</source>
        <translation>Diolch am ddechrau ffurflen y tîm {team} ar gyfer {quarter} ({months}). {due}</translation>
    </message>
    <message>
        <source>The return of {team} for {quarter} ({months}) is complete, and has not been submitted. {due}</source>
        <translation>Mae ffurflen y tîm {team} ar gyfer {quarter} ({months}) yn gyflawn, ond nid yw wedi'i chyflwyno. {due}</translation>
    </message>
    <message>
        <source>Please look it over once more and press “Submit to service manager” by {day}.</source>
        <translation>Edrychwch drosti unwaith eto a phwyswch “Cyflwyno i'r rheolwr gwasanaeth” erbyn {day}, os gwelwch yn dda.</translation>
    </message>
    <message>
        <source>{who} has opened the return of {team} for {quarter} ({months}) again. {due}</source>
        <translation>Mae {who} wedi agor ffurflen y tîm {team} ar gyfer {quarter} ({months}) eto. {due}</translation>
    </message>
    <message>
        <source>{who} has sent the return of {team} for {quarter} ({months}) back to you. {due}</source>
        <translation>Mae {who} wedi anfon ffurflen y tîm {team} ar gyfer {quarter} ({months}) yn ôl atoch. {due}</translation>
    </message>
    <message>
        <source>Your service manager</source>
        <translation>eich rheolwr gwasanaeth</translation>
    </message>
    <message>
        <source>The reason was:</source>
        <translation>Y rheswm oedd:</translation>
    </message>
    <message>
        <source>The comment was:</source>
        <translation>Y sylw oedd:</translation>
    </message>
    <message>
        <source>Please change what is asked for and submit it again by {day}.</source>
        <translation>Newidiwch yr hyn y gofynnir amdano a chyflwynwch hi eto erbyn {day}, os gwelwch yn dda.</translation>
    </message>
    <message>
        <source>{team} submitted its return for {quarter} ({months}) on {day}. It waits for your review.</source>
        <translation>Cyflwynodd y tîm {team} ei ffurflen ar gyfer {quarter} ({months}) ar {day}. Mae'n aros am eich adolygiad.</translation>
    </message>
    <message>
        <source>Please open KIM Desk, choose the KIM log, {team} and {quarter}, and press “Review…” or, where something is to be changed, return it to the team with a comment.</source>
        <translation>Agorwch KIM Desk, dewiswch y log KIM, y tîm {team} a'r chwarter {quarter}, a phwyswch “Adolygu…” neu, os oes rhywbeth i'w newid, dychwelwch hi i'r tîm gyda sylw.</translation>
    </message>
    <message>
        <source>The quarter cannot be signed off before.</source>
        <translation>Ni ellir cymeradwyo'r chwarter cyn hynny.</translation>
    </message>
    <message>
        <source>It is due on {day}.</source>
        <translation>Mae i fod i mewn erbyn {day}.</translation>
    </message>
    <message>
        <source>It was due on {day}, yesterday.</source>
        <translation>Roedd i fod i mewn erbyn ddoe, {day}.</translation>
    </message>
    <message>
        <source>It was due on {day}, {count} days ago.</source>
        <translation>Roedd i fod i mewn erbyn {day}, {count} diwrnod yn ôl.</translation>
    </message>
    <message>
        <source>waits for your review</source>
        <translation>yn aros am eich adolygiad</translation>
    </message>
    <message>
        <source>was due on {day}</source>
        <translation>roedd i fod i mewn erbyn {day}</translation>
    </message>
    <message>
        <source>due on {day}</source>
        <translation>i fod i mewn erbyn {day}</translation>
    </message>
    <message>
        <source>Done so far: {done} of {all} activities.</source>
        <translation>Wedi'u gwneud hyd yma: {done} o {all} gweithgaredd.</translation>
    </message>
    <message>
        <source>Still missing:</source>
        <translation>Ar goll o hyd:</translation>
    </message>
    <message>
        <source>Nothing has been said yet of: {principles}.</source>
        <translation>Ni ddywedwyd dim eto am yr egwyddorion hyn: {principles}.</translation>
    </message>
    <message>
        <source>Please hand it in by {day}.</source>
        <translation>Cyflwynwch hi erbyn {day}, os gwelwch yn dda.</translation>
    </message>
    <message>
        <source>Where: in KIM Desk under “KIM log”. What was said last quarter stands there already, and one key says that nothing has changed. If you were sent a workbook instead, fill it in and send it back.</source>
        <translation>Ble: yn KIM Desk o dan “Log KIM”. Mae'r hyn a ddywedwyd y chwarter diwethaf yno eisoes, ac mae un fysell yn dweud nad oes dim wedi newid. Os anfonwyd llyfr gwaith atoch yn lle hynny, llenwch ef a'i anfon yn ôl.</translation>
    </message>
    <message>
        <source>If something stands in the way, or I should ask somebody else, please tell me.</source>
        <translation>Os oes rhywbeth yn eich rhwystro, neu os dylwn ofyn i rywun arall, rhowch wybod i mi.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Diolch</translation>
    </message>
    <message>
        <source>- {team}: {stands}, {done} of {all} activities done</source>
        <translation>- {team}: {stands}, {done} o {all} gweithgaredd wedi'u gwneud</translation>
    </message>
    <message>
        <source>From your laptop it reaches us through the shared folder, at the next sync.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not started</source>
        <translation>Heb ei dechrau</translation>
    </message>
    <message>
        <source>Part done</source>
        <translation>Wedi'i gwneud yn rhannol</translation>
    </message>
    <message>
        <source>Done, not submitted</source>
        <translation>Wedi'i gwneud, heb ei chyflwyno</translation>
    </message>
    <message>
        <source>Back with the team</source>
        <translation>Yn ôl gyda'r tîm</translation>
    </message>
    <message>
        <source>Waits for review</source>
        <translation>Yn aros am adolygiad</translation>
    </message>
    <message>
        <source>In</source>
        <translation>I mewn</translation>
    </message>
    <message>
        <source>said</source>
        <translation>dywedwyd</translation>
    </message>
    <message>
        <source>said in part</source>
        <translation>dywedwyd yn rhannol</translation>
    </message>
    <message>
        <source>as last quarter, not confirmed yet</source>
        <translation>fel y chwarter diwethaf, heb ei gadarnhau eto</translation>
    </message>
    <message>
        <source>nothing said</source>
        <translation>ni ddywedwyd dim</translation>
    </message>
    <message>
        <source>not asked of this team</source>
        <translation>ni ofynnir i'r tîm hwn</translation>
    </message>
    <message>
        <source>line manager</source>
        <translation>rheolwr llinell</translation>
    </message>
    <message>
        <source>cover</source>
        <translation>dirprwy</translation>
    </message>
    <message>
        <source>service manager</source>
        <translation>rheolwr gwasanaeth</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Dywedwyd</translation>
    </message>
    <message>
        <source>Last quarter’s</source>
        <translation>Y chwarter diwethaf</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Dim</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Ni ofynnir</translation>
    </message>
    <message>
        <source>Listed as not returned</source>
        <translation>Wedi'i rhestru fel heb ei chyflwyno</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Wedi'i gymeradwyo</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Wedi'i adolygu</translation>
    </message>
    <message>
        <source>waits since {day}</source>
        <translation>yn aros ers {day}</translation>
    </message>
    <message>
        <source>1 day late, due on {day}</source>
        <translation>1 diwrnod yn hwyr, i fod i mewn erbyn {day}</translation>
    </message>
    <message>
        <source>{count} days late, due on {day}</source>
        <translation>{count} diwrnod yn hwyr, i fod i mewn erbyn {day}</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} o {all}</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>Nid oes neb wedi'i enwi</translation>
    </message>
    <message>
        <source>{name}, {part}</source>
        <translation>{name}, {part}</translation>
    </message>
    <message>
        <source>{day} by {name}</source>
        <translation>{day} gan {name}</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ddim eto</translation>
    </message>
    <message>
        <source>{last}, {count} times in all</source>
        <translation>{last}, {count} gwaith i gyd</translation>
    </message>
    <message>
        <source>{count} of {all} returns are in.</source>
        <translation>Mae {count} o {all} ffurflen i mewn.</translation>
    </message>
    <message>
        <source>{quarter} is signed off. {counts}</source>
        <translation>Mae {quarter} wedi'i gymeradwyo. {counts}</translation>
    </message>
    <message>
        <source>1 is late.</source>
        <translation>Mae 1 yn hwyr.</translation>
    </message>
    <message>
        <source>{count} are late.</source>
        <translation>Mae {count} yn hwyr.</translation>
    </message>
    <message>
        <source>They were due on {day}.</source>
        <translation>Roeddent i fod i mewn erbyn {day}.</translation>
    </message>
    <message>
        <source>They are due on {day}.</source>
        <translation>Maent i fod i mewn erbyn {day}.</translation>
    </message>
    <message>
        <source>{team}: nothing to ask for</source>
        <translation>{team}: dim i ofyn amdano</translation>
    </message>
    <message>
        <source>Its return for {quarter} is in.</source>
        <translation>Mae ei ffurflen ar gyfer {quarter} i mewn.</translation>
    </message>
    <message>
        <source>Nobody is late</source>
        <translation>Nid oes neb yn hwyr</translation>
    </message>
    <message>
        <source>No return for {quarter} is late.</source>
        <translation>Nid oes ffurflen ar gyfer {quarter} yn hwyr.</translation>
    </message>
    <message>
        <source>The text is longer than a draft can take. It has been copied: paste it here with Ctrl+V.</source>
        <translation>Mae'r testun yn hirach nag y gall drafft ei gynnwys. Mae wedi'i gopïo: gludwch ef yma gyda Ctrl+V.</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>Agor y log</translation>
    </message>
    <message>
        <source>Write the address down</source>
        <translation>Ysgrifennu'r cyfeiriad i lawr</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Pwnc</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testun</translation>
    </message>
    <message>
        <source>Back to the ready text</source>
        <translation>Yn ôl i'r testun parod</translation>
    </message>
    <message>
        <source>Note it as chased</source>
        <translation>Nodi'r atgoffa</translation>
    </message>
    <message>
        <source>Open as mail draft</source>
        <translation>Agor fel drafft e-bost</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copïo</translation>
    </message>
    <message>
        <source>Everybody who is late</source>
        <translation>Pawb sy'n hwyr</translation>
    </message>
    <message>
        <source>Activities done: {done}</source>
        <translation>Gweithgareddau a wnaed: {done}</translation>
    </message>
    <message>
        <source>Last worked on: {last}</source>
        <translation>Gweithiwyd arni ddiwethaf: {last}</translation>
    </message>
    <message>
        <source>Last chased: {last}</source>
        <translation>Atgoffwyd ddiwethaf: {last}</translation>
    </message>
    <message>
        <source>Nobody is named who could be asked. Give the team a line manager.</source>
        <translation>Nid oes neb wedi'i enwi y gellid gofyn iddo. Rhowch reolwr llinell i'r tîm.</translation>
    </message>
    <message>
        <source>To, each without seeing the others: {names}</source>
        <translation>At, heb i neb weld y lleill: {names}</translation>
    </message>
    <message>
        <source>To: {names}</source>
        <translation>At: {names}</translation>
    </message>
    <message>
        <source>No e-mail address is known of {names}.</source>
        <translation>Nid oes cyfeiriad e-bost hysbys ar gyfer {names}.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Argraffu…</translation>
    </message>
    <message>
        <source>Writes the list as a PDF and opens it</source>
        <translation>Yn ysgrifennu'r rhestr fel PDF ac yn ei hagor</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Cadw…</translation>
    </message>
    <message>
        <source>The list as a PDF or as an Excel workbook</source>
        <translation>Y rhestr fel PDF neu fel llyfr gwaith Excel</translation>
    </message>
    <message>
        <source>Pages to read and print (PDF)</source>
        <translation>Tudalennau i'w darllen a'u hargraffu (PDF)</translation>
    </message>
    <message>
        <source>A workbook (Excel)</source>
        <translation>Llyfr gwaith (Excel)</translation>
    </message>
    <message>
        <source>The teams that are shown, with what is missing and who is asked.</source>
        <translation>Y timau a ddangosir, gyda'r hyn sydd yn eisiau ac i bwy y gofynnir.</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Cadw'r rhestr</translation>
    </message>
    <message>
        <source>Chase</source>
        <translation>Atgoffa</translation>
    </message>
    <message>
        <source>Which teams</source>
        <translation>Pa dimau</translation>
    </message>
    <message>
        <source>Write to all who are late</source>
        <translation>Ysgrifennu at bawb sy'n hwyr</translation>
    </message>
    <message>
        <source>Go to the sign-off</source>
        <translation>Mynd i'r gymeradwyaeth</translation>
    </message>
    <message>
        <source>Nobody owes anything for {quarter}.</source>
        <translation>Nid oes dim yn ddyledus gan neb ar gyfer {quarter}.</translation>
    </message>
    <message>
        <source>Everything is in</source>
        <translation>Mae popeth i mewn</translation>
    </message>
    <message>
        <source>Every return for {quarter} is reviewed or listed as not returned. It can be signed off.</source>
        <translation>Mae pob ffurflen ar gyfer {quarter} wedi'i hadolygu neu wedi'i rhestru fel heb ei chyflwyno. Gellir cymeradwyo'r chwarter.</translation>
    </message>
    <message>
        <source>{done} It is noted as chased; Undo takes the note back.</source>
        <translation>{done} Mae'r atgoffa wedi'i nodi; mae Dadwneud yn tynnu'r nodyn yn ôl.</translation>
    </message>
    <message>
        <source>{done} It was noted as chased today already.</source>
        <translation>{done} Roedd yr atgoffa wedi'i nodi heddiw eisoes.</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Wedi'i ysgrifennu: {name}</translation>
    </message>
    <message>
        <source>Written, and nothing here opens it: {name}</source>
        <translation>Wedi'i hysgrifennu, ond nid oes dim yma sy'n ei hagor: {name}</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Agor y ffolder</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Pob un</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Hwyr</translation>
    </message>
    <message>
        <source>Nobody is late.</source>
        <translation>Nid oes neb yn hwyr.</translation>
    </message>
    <message>
        <source>Every team has begun.</source>
        <translation>Mae pob tîm wedi dechrau.</translation>
    </message>
    <message>
        <source>Nothing waits for its review.</source>
        <translation>Nid oes dim yn aros i'w adolygu.</translation>
    </message>
    <message>
        <source>No team runs in this quarter</source>
        <translation>Nid oes tîm ar waith yn y chwarter hwn</translation>
    </message>
    <message>
        <source>Choose another quarter, or set teams up in the KIM log.</source>
        <translation>Dewiswch chwarter arall, neu sefydlwch dimau yn y log KIM.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi gorffen</translation>
    </message>
    <message>
        <source>not late</source>
        <translation>ddim yn hwyr</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 diwrnod</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} diwrnod</translation>
    </message>
    <message>
        <source>{done} of {all} activities done</source>
        <translation>Gweithgareddau wedi'u cwblhau: {done} o {all}</translation>
    </message>
    <message>
        <source>not chased yet</source>
        <translation>heb ei atgoffa eto</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>Mae'r testun wedi'i gopïo.</translation>
    </message>
    <message>
        <source>No mail program answered. The text is copied instead, and nothing is noted.</source>
        <translation>Ni atebodd unrhyw raglen e-bost. Mae'r testun wedi'i gopïo yn lle hynny, ac ni nodwyd dim.</translation>
    </message>
    <message>
        <source>The draft is open. The text is too long for it and is copied: paste it there.</source>
        <translation>Mae'r drafft ar agor. Mae'r testun yn rhy hir iddo ac mae wedi'i gopïo: gludwch ef yno.</translation>
    </message>
    <message>
        <source>The draft is open.</source>
        <translation>Mae'r drafft ar agor.</translation>
    </message>
    <message>
        <source>Teams and what they have said</source>
        <translation>Timau a'r hyn maent wedi'i ddweud</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Check a pack</source>
        <translation>Gwirio pecyn</translation>
    </message>
    <message>
        <source>Drop it here</source>
        <translation>Gollyngwch ef yma</translation>
    </message>
    <message>
        <source>The folder of a pack or of an evidence bundle, a zip of it as it was e-mailed, or any one file of it where it lies. Nothing in it is changed.</source>
        <translation>Ffolder pecyn neu fwndel tystiolaeth, ffeil zip ohono fel y cafodd ei e-bostio, neu unrhyw un o'i ffeiliau lle mae hi. Ni newidir dim ynddo.</translation>
    </message>
    <message>
        <source>You hear whether it is as it was made and which file is not, who signed it, when, and what that is worth.</source>
        <translation>Cewch wybod a yw'r pecyn fel y cafodd ei wneud, pa ffeil nad yw felly, pwy a'i llofnododd, pryd, a beth yw gwerth hynny.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>Copïo'r ateb</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Dewis ffeil…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Dewis ffolder…</translation>
    </message>
    <message>
        <source>Checking {name}. It may take a moment.</source>
        <translation>Yn gwirio {name}. Gall gymryd ychydig o amser.</translation>
    </message>
    <message>
        <source>Which pack?</source>
        <translation>Pa becyn?</translation>
    </message>
    <message>
        <source>Which file of a pack?</source>
        <translation>Pa ffeil o becyn?</translation>
    </message>
    <message>
        <source>Stopped. Nothing was found out.</source>
        <translation>Stopiwyd. Ni chanfuwyd dim.</translation>
    </message>
    <message>
        <source>The answer is copied: paste it into a message.</source>
        <translation>Mae'r ateb wedi'i gopïo: gludwch ef mewn neges.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Heb newid</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Wedi newid</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Ar goll</translation>
    </message>
    <message>
        <source>Not part of it</source>
        <translation>Ddim yn rhan ohono</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Beth sydd o'i le</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Beth ydyw</translation>
    </message>
    <message>
        <source>Who signed, and when</source>
        <translation>Pwy a lofnododd, a phryd</translation>
    </message>
    <message>
        <source>The certificate, then and now</source>
        <translation>Y dystysgrif, bryd hynny a nawr</translation>
    </message>
    <message>
        <source>Compared with this workspace</source>
        <translation>O'i gymharu â'r gweithle hwn</translation>
    </message>
    <message>
        <source>Checked: {name}</source>
        <translation>Gwiriwyd: {name}</translation>
    </message>
    <message>
        <source>Mark of the content</source>
        <translation>Marc y cynnwys</translation>
    </message>
    <message>
        <source>Mark of the content: {mark}</source>
        <translation>Marc y cynnwys: {mark}</translation>
    </message>
    <message>
        <source>No certificate signed it: the sign-off is by name.</source>
        <translation>Nid oes tystysgrif wedi'i lofnodi: cymeradwyaeth wrth enw yn unig ydyw.</translation>
    </message>
    <message>
        <source>No workspace is open here, so it was not compared with one.</source>
        <translation>Nid oes gweithle ar agor yma, felly ni chafodd ei gymharu ag un.</translation>
    </message>
    <message>
        <source>This workspace keeps nothing of this bundle to compare it with.</source>
        <translation>Nid yw'r gweithle hwn yn cadw dim o'r bwndel hwn i'w gymharu ag ef.</translation>
    </message>
    <message>
        <source>This workspace keeps no sign-off to compare it with.</source>
        <translation>Nid yw'r gweithle hwn yn cadw cymeradwyaeth i'w gymharu â hi.</translation>
    </message>
    <message>
        <source>Its files</source>
        <translation>Ei ffeiliau</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Not done</source>
        <translation>Heb ei wneud</translation>
    </message>
    <message>
        <source>{option} is needed here.</source>
        <translation>Mae angen {option} yma.</translation>
    </message>
    <message>
        <source>Move {name} out of {folder}, or name another --home; a backup can be put in its place.</source>
        <translation>Symudwch {name} allan o'r ffolder {folder}, neu enwch --home arall; gellir rhoi copi wrth gefn yn ei le.</translation>
    </message>
    <message>
        <source>the making of {what}</source>
        <translation>creu {what}</translation>
    </message>
    <message>
        <source>the change to {what}</source>
        <translation>newid {what}</translation>
    </message>
    <message>
        <source>the deletion of {what}</source>
        <translation>dileu {what}</translation>
    </message>
    <message>
        <source>the bringing back of {what}</source>
        <translation>dod â'r cofnod yn ôl: {what}</translation>
    </message>
    <message>
        <source>the merging of {what}</source>
        <translation>cyfuno {what}</translation>
    </message>
    <message>
        <source>the step asked for by {what}</source>
        <translation>y cam y gofynnwyd amdano: {what}</translation>
    </message>
    <message>
        <source>the decision on {what}</source>
        <translation>y penderfyniad ynghylch {what}</translation>
    </message>
    <message>
        <source>the closing of {what}</source>
        <translation>cau {what}</translation>
    </message>
    <message>
        <source>the opening of {what}</source>
        <translation>agor {what}</translation>
    </message>
    <message>
        <source>the choice of a value in {what}</source>
        <translation>dewis gwerth ar gyfer {what}</translation>
    </message>
    <message>
        <source>the acceptance of a change to {what}</source>
        <translation>derbyn newid ar gyfer {what}</translation>
    </message>
    <message>
        <source>the discarding of a change to {what}</source>
        <translation>hepgor newid ar gyfer {what}</translation>
    </message>
    <message>
        <source>the import of {what}</source>
        <translation>mewnforio {what}</translation>
    </message>
    <message>
        <source>the signing of {what}</source>
        <translation>llofnodi {what}</translation>
    </message>
    <message>
        <source>the receipt of {what}</source>
        <translation>derbyn {what}</translation>
    </message>
    <message>
        <source>the pasting of {what}</source>
        <translation>gludo {what}</translation>
    </message>
    <message>
        <source>the filled workbook with {what}</source>
        <translation>y llyfr gwaith wedi'i lenwi: {what}</translation>
    </message>
    <message>
        <source>Certificate signature on packs: {value}</source>
        <translation>Llofnod tystysgrif ar becynnau: {value}</translation>
    </message>
    <message>
        <source>There is no certificate yet: kimdesk certificate begin, or kimdesk certificate bring FILE.</source>
        <translation>Nid oes tystysgrif eto: kimdesk certificate begin, neu kimdesk certificate bring FFEIL.</translation>
    </message>
    <message>
        <source>its key is on this laptop</source>
        <translation>mae ei hallwedd ar y gliniadur hwn</translation>
    </message>
    <message>
        <source>mark {mark}</source>
        <translation>marc {mark}</translation>
    </message>
    <message>
        <source>The landlord has an authority; its key is here.</source>
        <translation>Mae gan y landlord awdurdod tystysgrifau; mae ei allwedd yma.</translation>
    </message>
    <message>
        <source>Asked. An administrator gives it: kimdesk certificate give NAME.</source>
        <translation>Gofynnwyd. Gweinyddwr sy'n ei rhoi: kimdesk certificate give ENW.</translation>
    </message>
    <message>
        <source>whose certificate</source>
        <translation>tystysgrif pwy</translation>
    </message>
    <message>
        <source>Given: it counts from now on.</source>
        <translation>Wedi'i rhoi: mae'n cyfrif o hyn ymlaen.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FFEIL</translation>
    </message>
    <message>
        <source>a .p12 or .pfx file with its key</source>
        <translation>ffeil .p12 neu .pfx gyda'i hallwedd</translation>
    </message>
    <message>
        <source>Password of the certificate: </source>
        <translation>Cyfrinair y dystysgrif: </translation>
    </message>
    <message>
        <source>The certificate is kept on this laptop.</source>
        <translation>Cedwir y dystysgrif ar y gliniadur hwn.</translation>
    </message>
    <message>
        <source>WORDS</source>
        <translation>GEIRIAU</translation>
    </message>
    <message>
        <source>why, for those who check</source>
        <translation>pam, ar gyfer y rhai sy'n gwirio</translation>
    </message>
    <message>
        <source>Withdrawn from today; whoever checks an old pack is told.</source>
        <translation>Wedi'i thynnu'n ôl o heddiw ymlaen; dywedir wrth bwy bynnag sy'n gwirio hen becyn.</translation>
    </message>
    <message>
        <source>the folder to write it into</source>
        <translation>y ffolder i'w hysgrifennu iddo</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Heb ei ganfod</translation>
    </message>
    <message>
        <source>{count} certificates fit “{words}”.</source>
        <translation>Mae {count} tystysgrif yn cyfateb i “{words}”.</translation>
    </message>
    <message>
        <source>See them with kimdesk certificate list; the start of an id, as --json gives it, is enough.</source>
        <translation>Gallwch eu gweld gyda kimdesk certificate list; mae dechrau id, fel y mae --json yn ei roi, yn ddigon.</translation>
    </message>
    <message>
        <source>certificates that sign packs</source>
        <translation>tystysgrifau sy'n llofnodi pecynnau</translation>
    </message>
    <message>
        <source>say which there are and how they stand</source>
        <translation>dweud pa rai sydd a beth yw eu sefyllfa</translation>
    </message>
    <message>
        <source>begin an authority of the landlord; administrators only</source>
        <translation>dechrau awdurdod tystysgrifau'r landlord; gweinyddwyr yn unig</translation>
    </message>
    <message>
        <source>ask for a certificate for yourself, on this laptop</source>
        <translation>gofyn am dystysgrif i chi'ch hun, ar y gliniadur hwn</translation>
    </message>
    <message>
        <source>give or accept what somebody asked for</source>
        <translation>rhoi neu dderbyn yr hyn y gofynnodd rhywun amdano</translation>
    </message>
    <message>
        <source>use a certificate that the council bought</source>
        <translation>defnyddio tystysgrif a brynodd y cyngor</translation>
    </message>
    <message>
        <source>write one into a file, to hand it out to those who check packs</source>
        <translation>ysgrifennu un i ffeil, i'w rhoi i'r rhai sy'n gwirio pecynnau</translation>
    </message>
    <message>
        <source>say that one is not to be trusted any more</source>
        <translation>dweud na ddylid ymddiried mewn un mwyach</translation>
    </message>
    <message>
        <source>every word must occur; each may be only begun, and words in quotation marks stand together</source>
        <translation>rhaid i bob gair ymddangos; mae dechrau gair yn ddigon, ac mae geiriau mewn dyfynodau yn sefyll gyda'i gilydd</translation>
    </message>
    <message>
        <source>Nothing found for “{words}”.</source>
        <translation>Ni chanfuwyd dim ar gyfer “{words}”.</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Y gyntaf</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Yr ail</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>Y drydedd</translation>
    </message>
    <message>
        <source>the twelve months up to the end of this quarter</source>
        <translation>y 12 mis hyd at ddiwedd y chwarter hwn</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Llinell</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ar</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Ref</source>
        <translation>Cyf</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Gan</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Sampl</translation>
    </message>
    <message>
        <source>Nothing was checked.</source>
        <translation>Ni wiriwyd dim.</translation>
    </message>
    <message>
        <source>Ratings: {agreed} agreed, {differing} differ, {unreviewed} not reviewed.</source>
        <translation>Graddau: {agreed} yn cytuno, {differing} yn wahanol, {unreviewed} heb eu hadolygu.</translation>
    </message>
    <message>
        <source>what each line of defence has checked, and where ratings differ</source>
        <translation>beth mae pob llinell amddiffyn wedi'i wirio, a lle mae'r graddau'n wahanol</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Canfuwyd yn</translation>
    </message>
    <message>
        <source>FIELD</source>
        <translation>MAES</translation>
    </message>
    <message>
        <source>only this field</source>
        <translation>y maes hwn yn unig</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>only what I or one of my teams see to</source>
        <translation>dim ond yr hyn rydych chi neu un o'ch timau yn gofalu amdano</translation>
    </message>
    <message>
        <source>only what belongs to this team</source>
        <translation>dim ond yr hyn sy'n perthyn i'r tîm hwn</translation>
    </message>
    <message>
        <source>only records of this kind; may be given several times</source>
        <translation>dim ond cofnodion o'r math hwn; gellir ei roi sawl gwaith</translation>
    </message>
    <message>
        <source>leave out what is earlier</source>
        <translation>gadael allan yr hyn sy'n gynharach</translation>
    </message>
    <message>
        <source>a year ahead unless it is given</source>
        <translation>blwyddyn ymlaen oni nodir yn wahanol</translation>
    </message>
    <message>
        <source>write a calendar file that Outlook and others open</source>
        <translation>ysgrifennu ffeil galendr y gall Outlook ac eraill ei hagor</translation>
    </message>
    <message>
        <source>Written: {path}, {count} days.</source>
        <translation>Ysgrifennwyd: {path}, {count} diwrnod.</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Nid oes dim i'w wneud.</translation>
    </message>
    <message>
        <source>late</source>
        <translation>hwyr</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>the recurring task (Y3, or its title)</source>
        <translation>y dasg gylchol (Y3, neu ei theitl)</translation>
    </message>
    <message>
        <source>the day on which it was done; today if not given</source>
        <translation>y diwrnod y cafodd ei gwneud; heddiw os nas nodir</translation>
    </message>
    <message>
        <source>{ref} is done; it comes again on {date}.</source>
        <translation>Mae {ref} wedi'i gwneud; daw eto ar {date}.</translation>
    </message>
    <message>
        <source>{ref} is done; it does not say when it comes again.</source>
        <translation>Mae {ref} wedi'i gwneud; nid yw'n dweud pryd y daw eto.</translation>
    </message>
    <message>
        <source>The date “{words}” is not understood</source>
        <translation>Ni ddeellir y dyddiad “{words}”</translation>
    </message>
    <message>
        <source>Write it like 31/03/2027 or 2027-03-31.</source>
        <translation>Ysgrifennwch ef fel 31/03/2027 neu 2027-03-31.</translation>
    </message>
    <message>
        <source>what is due in every register</source>
        <translation>beth sydd i'w wneud ym mhob cofrestr</translation>
    </message>
    <message>
        <source>say that a recurring task has been done</source>
        <translation>dweud bod tasg gylchol wedi'i gwneud</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Nothing has been recorded here.</source>
        <translation>Nid oes dim wedi'i gofnodi yma.</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>GWERTH</translation>
    </message>
    <message>
        <source>Settle each with: kimdesk conflicts settle KIND REF FIELD VALUE</source>
        <translation>Datryswch bob un gyda: kimdesk conflicts settle MATH CYF MAES GWERTH</translation>
    </message>
    <message>
        <source>{count} more wait to be accepted or discarded: kimdesk conflicts waiting</source>
        <translation>Mae {count} arall yn aros i'w derbyn neu i'w hepgor: kimdesk conflicts waiting</translation>
    </message>
    <message>
        <source>There are no conflicts.</source>
        <translation>Nid oes gwrthdaro.</translation>
    </message>
    <message>
        <source>  “{words}”  {who}, {when}, {laptop}</source>
        <translation>  “{words}”  {who}, {when}, {laptop}</translation>
    </message>
    <message>
        <source>  “{words}”  {who}, {when} by a clock that is ahead, {laptop}</source>
        <translation>  “{words}”  {who}, {when} yn ôl cloc sydd ar y blaen, {laptop}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>rhywun</translation>
    </message>
    <message>
        <source>  before: “{words}”</source>
        <translation>  cynt: “{words}”</translation>
    </message>
    <message>
        <source>  proposed (--proposed): “{words}”</source>
        <translation>  cynigiwyd (--proposed): “{words}”</translation>
    </message>
    <message>
        <source>its name; “deleted” where one deleted and one changed it</source>
        <translation>ei enw; “deleted” lle mae un person wedi dileu a'r llall wedi newid</translation>
    </message>
    <message>
        <source>the value that is to stand; yes or no for deleted</source>
        <translation>y gwerth sydd i sefyll; yes neu no ar gyfer deleted</translation>
    </message>
    <message>
        <source>take the text that holds the changes of both</source>
        <translation>cymryd y testun sy'n cynnwys newidiadau'r ddau</translation>
    </message>
    <message>
        <source>Settled {record}</source>
        <translation>Datryswyd {record}</translation>
    </message>
    <message>
        <source>Nothing to settle in {record}</source>
        <translation>Nid oes dim i'w ddatrys yn y cofnod {record}</translation>
    </message>
    <message>
        <source>Nothing settled</source>
        <translation>Ni ddatryswyd dim</translation>
    </message>
    <message>
        <source>No value is given.</source>
        <translation>Ni roddwyd gwerth.</translation>
    </message>
    <message>
        <source>Name it, or say --proposed.</source>
        <translation>Nodwch ef, neu defnyddiwch --proposed.</translation>
    </message>
    <message>
        <source>“deleted” takes yes or no.</source>
        <translation>Mae “deleted” yn cymryd yes neu no.</translation>
    </message>
    <message>
        <source>Both changed the same sentence, so somebody has to look.</source>
        <translation>Newidiodd y ddau yr un frawddeg, felly rhaid i rywun edrych.</translation>
    </message>
    <message>
        <source>There is no proposal for this field.</source>
        <translation>Nid oes cynnig ar gyfer y maes hwn.</translation>
    </message>
    <message>
        <source>Give the text that is to stand.</source>
        <translation>Rhowch y testun sydd i sefyll.</translation>
    </message>
    <message>
        <source>Decide on each with: kimdesk conflicts accept NUMBER, or discard NUMBER</source>
        <translation>Penderfynwch ar bob un gyda: kimdesk conflicts accept RHIF, neu discard RHIF</translation>
    </message>
    <message>
        <source>Decided, and can be decided again:</source>
        <translation>Wedi'u penderfynu, a gellir penderfynu eto:</translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation>Nid oes dim yn aros am benderfyniad.</translation>
    </message>
    <message>
        <source>  {field}: “{words}” (now “{now}”)</source>
        <translation>  {field}: “{words}” (nawr “{now}”)</translation>
    </message>
    <message>
        <source>  {who}, {when}, {laptop}. {why}</source>
        <translation>  {who}, {when}, {laptop}. {why}</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>RHIF</translation>
    </message>
    <message>
        <source>as “kimdesk conflicts waiting” shows it</source>
        <translation>fel y mae “kimdesk conflicts waiting” yn ei ddangos</translation>
    </message>
    <message>
        <source>everything that waits</source>
        <translation>popeth sy'n aros</translation>
    </message>
    <message>
        <source>Nothing decided</source>
        <translation>Ni phenderfynwyd dim</translation>
    </message>
    <message>
        <source>Nothing here has the number {number}.</source>
        <translation>Nid oes dim yma â'r rhif {number}.</translation>
    </message>
    <message>
        <source>Nothing is named, or nothing waits.</source>
        <translation>Nid oes dim wedi'i enwi, neu nid oes dim yn aros.</translation>
    </message>
    <message>
        <source>Look at: kimdesk conflicts waiting</source>
        <translation>Edrychwch ar: kimdesk conflicts waiting</translation>
    </message>
    <message>
        <source>Accepted: {what}</source>
        <translation>Derbyniwyd: {what}</translation>
    </message>
    <message>
        <source>Discarded: {what}</source>
        <translation>Hepgorwyd: {what}</translation>
    </message>
    <message>
        <source>fields with several values, and what waits for a decision</source>
        <translation>meysydd â sawl gwerth, a'r hyn sy'n aros am benderfyniad</translation>
    </message>
    <message>
        <source>list the fields with several values</source>
        <translation>rhestru'r meysydd â sawl gwerth</translation>
    </message>
    <message>
        <source>list what does not count until somebody accepts it</source>
        <translation>rhestru'r hyn nad yw'n cyfrif nes bod rhywun yn ei dderbyn</translation>
    </message>
    <message>
        <source>let it count</source>
        <translation>gadael iddo gyfrif</translation>
    </message>
    <message>
        <source>let it not count</source>
        <translation>peidio â gadael iddo gyfrif</translation>
    </message>
    <message>
        <source>Taken back: {command}.</source>
        <translation>Dadwnaed: {command}.</translation>
    </message>
    <message>
        <source>Done again: {command}.</source>
        <translation>Ail-wnaed: {command}.</translation>
    </message>
    <message>
        <source>Left as they are, because others have built on them: {count}.</source>
        <translation>Wedi'u gadael fel y maent, am fod eraill wedi adeiladu arnynt: {count}.</translation>
    </message>
    <message>
        <source>{records} and {count} more</source>
        <translation>{records} a rhagor ({count})</translation>
    </message>
    <message>
        <source>{command}, {what}</source>
        <translation>{command}, {what}</translation>
    </message>
    <message>
        <source>search all records</source>
        <translation>chwilio'r holl gofnodion</translation>
    </message>
    <message>
        <source>say what happened to a record or a field</source>
        <translation>dweud beth ddigwyddodd i gofnod neu faes</translation>
    </message>
    <message>
        <source>say which value is to stand</source>
        <translation>dweud pa werth sydd i sefyll</translation>
    </message>
    <message>
        <source>take back your last action on this computer</source>
        <translation>dadwneud eich gweithred ddiwethaf ar y cyfrifiadur hwn</translation>
    </message>
    <message>
        <source>bring back what was undone last</source>
        <translation>ail-wneud yr hyn a ddadwnaed ddiwethaf</translation>
    </message>
    <message>
        <source>The window was not opened</source>
        <translation>Ni agorwyd y ffenestr</translation>
    </message>
    <message>
        <source>--as is for commands; in the window you choose who you are.</source>
        <translation>Ar gyfer gorchmynion y mae --as; yn y ffenestr rydych chi'n dewis pwy ydych chi.</translation>
    </message>
    <message>
        <source>kimdesk who --become NAME chooses it beforehand.</source>
        <translation>Mae kimdesk who --become ENW yn ei ddewis ymlaen llaw.</translation>
    </message>
    <message>
        <source>The window cannot be opened</source>
        <translation>Ni ellir agor y ffenestr</translation>
    </message>
    <message>
        <source>There is no screen here.</source>
        <translation>Nid oes sgrin yma.</translation>
    </message>
    <message>
        <source>Commands work without one: kimdesk --help. kimdesk demo --to DIR shows the main job in pictures.</source>
        <translation>Mae gorchmynion yn gweithio heb un: kimdesk --help. Mae kimdesk demo --to FFOLDER yn dangos y brif dasg mewn lluniau.</translation>
    </message>
    <message>
        <source>the folder to write to</source>
        <translation>y ffolder i ysgrifennu iddo</translation>
    </message>
    <message>
        <source>The sample was not made</source>
        <translation>Ni wnaed y sampl</translation>
    </message>
    <message>
        <source>{path} holds a workspace already, which stays as it is.</source>
        <translation>Mae gweithle yn {path} eisoes, sy'n aros fel y mae.</translation>
    </message>
    <message>
        <source>Name an empty folder: kimdesk --home DIR sample.</source>
        <translation>Enwch ffolder gwag: kimdesk --home FFOLDER sample.</translation>
    </message>
    <message>
        <source>A sample workspace is in {path}: {what}.</source>
        <translation>Mae gweithle sampl yn {path}: {what}.</translation>
    </message>
    <message>
        <source>You are {name}. Look at: kimdesk quarter status, kimdesk list teams, or open the window.</source>
        <translation>Chi yw {name}. Edrychwch ar: kimdesk quarter status, kimdesk list teams, neu agorwch y ffenestr.</translation>
    </message>
    <message>
        <source>a folder, or the name of the copy</source>
        <translation>ffolder, neu enw'r copi</translation>
    </message>
    <message>
        <source>Backed up to {path}</source>
        <translation>Gwnaed copi wrth gefn: {path}</translation>
    </message>
    <message>
        <source>a backup (.kimbackup)</source>
        <translation>copi wrth gefn (.kimbackup)</translation>
    </message>
    <message>
        <source>Restored {name} from {path}</source>
        <translation>Adferwyd {name} o {path}</translation>
    </message>
    <message>
        <source>What was here before is kept in {path}</source>
        <translation>Cedwir yr hyn a oedd yma o'r blaen yn {path}</translation>
    </message>
    <message>
        <source>Nothing was restored</source>
        <translation>Ni adferwyd dim</translation>
    </message>
    <message>
        <source>none</source>
        <translation>dim</translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation>Ffolder yw {path}.</translation>
    </message>
    <message>
        <source>Name one of the backups in it: {names}.</source>
        <translation>Enwch un o'r copïau wrth gefn sydd ynddo: {names}.</translation>
    </message>
    <message>
        <source>There is nothing at {path}.</source>
        <translation>Nid oes dim yn {path}.</translation>
    </message>
    <message>
        <source>make every table anew from the log, and say whether any differed</source>
        <translation>gwneud pob tabl o'r newydd o'r log, a dweud a oedd unrhyw un yn wahanol</translation>
    </message>
    <message>
        <source>go over the whole shared folder instead, file by file</source>
        <translation>mynd drwy'r ffolder a rennir yn ei gyfanrwydd yn lle hynny, ffeil wrth ffeil</translation>
    </message>
    <message>
        <source>Restore the last backup: kimdesk restore FILE. What is here now is kept beside it.</source>
        <translation>Adferwch y copi wrth gefn diwethaf: kimdesk restore FFEIL. Cedwir yr hyn sydd yma nawr wrth ei ymyl.</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>Mae'r ffeil yn gyfan.</translation>
    </message>
    <message>
        <source>The file as such is sound, but signed content in it was changed or is damaged:</source>
        <translation>Mae'r ffeil ei hun yn gyfan, ond cafodd cynnwys a gymeradwywyd ynddi ei newid neu ei ddifrodi:</translation>
    </message>
    <message>
        <source>The packs that were issued hold the same content. Restore a backup from before: kimdesk restore FILE.</source>
        <translation>Mae'r un cynnwys yn y pecynnau a gyhoeddwyd. Adferwch gopi wrth gefn o gyfnod cynharach: kimdesk restore FFEIL.</translation>
    </message>
    <message>
        <source>The file is damaged: {words}</source>
        <translation>Mae'r ffeil wedi'i difrodi: {words}</translation>
    </message>
    <message>
        <source>Rebuilt from the log; these differed and are right now: {names}.</source>
        <translation>Ailadeiladwyd o'r log; roedd y rhain yn wahanol ac maent yn gywir nawr: {names}.</translation>
    </message>
    <message>
        <source>Rebuilt from the log: nothing differed.</source>
        <translation>Ailadeiladwyd o'r log: nid oedd dim yn wahanol.</translation>
    </message>
    <message>
        <source>Fields with several values: {count}; see kimdesk conflicts.</source>
        <translation>Meysydd â sawl gwerth: {count}; gweler kimdesk conflicts.</translation>
    </message>
    <message>
        <source>{kind} {record}: {field} names something that is not here.</source>
        <translation>{kind} {record}: mae'r maes {field} yn enwi rhywbeth nad yw yma.</translation>
    </message>
    <message>
        <source>be this person on this computer from now on</source>
        <translation>bod y person hwn ar y cyfrifiadur hwn o hyn ymlaen</translation>
    </message>
    <message>
        <source>You are {name} ({roles}).</source>
        <translation>Chi yw {name} ({roles}).</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>dim rôl</translation>
    </message>
    <message>
        <source>Nobody is chosen on this computer yet; kimdesk who --become NAME says who you are.</source>
        <translation>Nid oes neb wedi'i ddewis ar y cyfrifiadur hwn eto; mae kimdesk who --become ENW yn dweud pwy ydych chi.</translation>
    </message>
    <message>
        <source>Others who use this workspace (--as NAME for one command, who --become NAME for good):</source>
        <translation>Eraill sy'n defnyddio'r gweithle hwn (--as ENW ar gyfer un gorchymyn, who --become ENW yn barhaol):</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rolau</translation>
    </message>
    <message>
        <source>open the window (as without a command)</source>
        <translation>agor y ffenestr (fel heb orchymyn)</translation>
    </message>
    <message>
        <source>make a sample workspace to try things in</source>
        <translation>gwneud gweithle sampl i roi cynnig ar bethau ynddo</translation>
    </message>
    <message>
        <source>write a copy of everything</source>
        <translation>ysgrifennu copi o bopeth</translation>
    </message>
    <message>
        <source>put a backup in the place of the records; what was there is kept</source>
        <translation>rhoi copi wrth gefn yn lle'r cofnodion; cedwir yr hyn a oedd yno</translation>
    </message>
    <message>
        <source>check the records</source>
        <translation>gwirio'r cofnodion</translation>
    </message>
    <message>
        <source>say who you are, and who else there is</source>
        <translation>dweud pwy ydych chi, a phwy arall sydd</translation>
    </message>
    <message>
        <source>take a picture of every page and dialog</source>
        <translation>tynnu llun o bob tudalen a blwch deialog</translation>
    </message>
    <message>
        <source>do the main job in the real window and keep the packs and pictures</source>
        <translation>gwneud y brif dasg yn y ffenestr go iawn a chadw'r pecynnau a'r lluniau</translation>
    </message>
    <message>
        <source>say which version this is</source>
        <translation>dweud pa fersiwn yw hon</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>MATH</translation>
    </message>
    <message>
        <source>teams, people, activities, returns, assets, systems, reports, risks, actions, …</source>
        <translation>teams, people, activities, returns, assets, systems, reports, risks, actions, …</translation>
    </message>
    <message>
        <source>which fields to show</source>
        <translation>pa feysydd i'w dangos</translation>
    </message>
    <message>
        <source>only these; FIELD!=VALUE for all others, FIELD= for those without, FIELD&lt;VALUE for a step or a day below; may be given several times</source>
        <translation>dim ond y rhain; MAES!=GWERTH ar gyfer pob un arall, MAES= ar gyfer y rhai heb werth, MAES&lt;GWERTH ar gyfer cam neu ddiwrnod sy'n is; gellir ei roi sawl gwaith</translation>
    </message>
    <message>
        <source>only those with these words in a shown column</source>
        <translation>dim ond y rhai â'r geiriau hyn mewn colofn sy'n cael ei dangos</translation>
    </message>
    <message>
        <source>the field to sort by</source>
        <translation>y maes i'w ddefnyddio i drefnu</translation>
    </message>
    <message>
        <source>sort the other way round</source>
        <translation>trefnu o chwith</translation>
    </message>
    <message>
        <source>only what belongs to this quarter</source>
        <translation>dim ond yr hyn sy'n perthyn i'r chwarter hwn</translation>
    </message>
    <message>
        <source>the deleted ones</source>
        <translation>y rhai sydd wedi'u dileu</translation>
    </message>
    <message>
        <source>{kinds}, as at {moment}</source>
        <translation>{kinds}, fel yr oeddent ar {moment}</translation>
    </message>
    <message>
        <source>The filter “{words}” is not understood</source>
        <translation>Ni ddeellir yr hidlydd “{words}”</translation>
    </message>
    <message>
        <source>Write it like {example}.</source>
        <translation>Ysgrifennwch ef fel hyn: {example}.</translation>
    </message>
    <message>
        <source>Not filtered</source>
        <translation>Heb ei hidlo</translation>
    </message>
    <message>
        <source>{field} cannot be filtered in this way.</source>
        <translation>Ni ellir hidlo'r maes {field} fel hyn.</translation>
    </message>
    <message>
        <source>kimdesk quarter status shows where each return stands.</source>
        <translation>Mae kimdesk quarter status yn dangos beth yw sefyllfa pob ffurflen.</translation>
    </message>
    <message>
        <source>Give one value for {field} at a time.</source>
        <translation>Rhowch un gwerth ar y tro ar gyfer y maes {field}.</translation>
    </message>
    <message>
        <source>{kinds} do not belong to a quarter.</source>
        <translation>Nid yw {kinds} yn perthyn i chwarter.</translation>
    </message>
    <message>
        <source>Leave --quarter out.</source>
        <translation>Gadewch --quarter allan.</translation>
    </message>
    <message>
        <source>No {kinds} like that.</source>
        <translation>Dim {kinds} fel hynny.</translation>
    </message>
    <message>
        <source>No {kinds} yet.</source>
        <translation>Dim {kinds} eto.</translation>
    </message>
    <message>
        <source>(restricted)</source>
        <translation>(cyfyngedig)</translation>
    </message>
    <message>
        <source>{count} {kinds}</source>
        <translation>{kinds}: {count}</translation>
    </message>
    <message>
        <source>! has a field with several values: kimdesk conflicts</source>
        <translation>! mae ganddo faes â sawl gwerth: kimdesk conflicts</translation>
    </message>
    <message>
        <source>list the records of a kind</source>
        <translation>rhestru'r cofnodion o un math</translation>
    </message>
    <message>
        <source>a workbook (.xlsx, .xlsm, .xls, .ods), a table in plain text (.csv), or an assessment of the CNIL’s PIA tool (.json, or its .zip)</source>
        <translation>llyfr gwaith (.xlsx, .xlsm, .xls, .ods), tabl mewn testun plaen (.csv), neu asesiad o offeryn PIA y CNIL (.json, neu ei .zip)</translation>
    </message>
    <message>
        <source>what the rows are, where the program does not see it</source>
        <translation>beth yw'r rhesi, lle nad yw'r rhaglen yn ei weld</translation>
    </message>
    <message>
        <source>say what would happen, and change nothing</source>
        <translation>dweud beth fyddai'n digwydd, a newid dim</translation>
    </message>
    <message>
        <source>what to do with rows that are here already; skip unless given</source>
        <translation>beth i'w wneud â rhesi sydd yma eisoes; skip oni nodir yn wahanol</translation>
    </message>
    <message>
        <source>{file}: what would be imported</source>
        <translation>{file}: beth fyddai'n cael ei fewnforio</translation>
    </message>
    <message>
        <source>{file} imported</source>
        <translation>Mewnforiwyd {file}</translation>
    </message>
    <message>
        <source>Please look at:</source>
        <translation>Edrychwch ar y canlynol:</translation>
    </message>
    <message>
        <source>  {sheet}, row {row}, {record}: {note}</source>
        <translation>  {sheet}, rhes {row}, {record}: {note}</translation>
    </message>
    <message>
        <source>Rows that differ from what is here were left; --on-match update takes the file's values.</source>
        <translation>Gadawyd rhesi sy'n wahanol i'r hyn sydd yma; mae --on-match update yn cymryd gwerthoedd y ffeil.</translation>
    </message>
    <message>
        <source>--on-match update brings back what was deleted or undone here, with the file's values.</source>
        <translation>Mae --on-match update yn dod â'r hyn a gafodd ei ddileu neu ei ddadwneud yma yn ôl, gyda gwerthoedd y ffeil.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>kimdesk undo takes all of it back.</source>
        <translation>Mae kimdesk undo yn dadwneud y cyfan.</translation>
    </message>
    <message>
        <source>Not imported:</source>
        <translation>Heb eu mewnforio:</translation>
    </message>
    <message>
        <source>  {sheet}, row {first}: {why} (“{words}”)</source>
        <translation>  {sheet}, rhes {first}: {why} (“{words}”)</translation>
    </message>
    <message>
        <source>  {sheet}, rows {first} to {last}: {why} (“{words}” and so on)</source>
        <translation>  {sheet}, rhesi {first} i {last}: {why} (“{words}” ac ati)</translation>
    </message>
    <message>
        <source>for example "Q4 2024/25"; the present quarter unless given</source>
        <translation>er enghraifft "Q4 2024/25"; y chwarter presennol oni nodir yn wahanol</translation>
    </message>
    <message>
        <source>the folder in which the pack gets a folder of its own</source>
        <translation>y ffolder y mae'r pecyn yn cael ei ffolder ei hun ynddo</translation>
    </message>
    <message>
        <source>write one register as a working table instead of a pack</source>
        <translation>ysgrifennu un gofrestr fel tabl gwaith yn lle pecyn</translation>
    </message>
    <message>
        <source>which framework; the Ombudsman's unless given</source>
        <translation>pa fframwaith; un yr Ombwdsmon oni nodir yn wahanol</translation>
    </message>
    <message>
        <source>which cycle; the latest unless given</source>
        <translation>pa gylch; y diweddaraf oni nodir yn wahanol</translation>
    </message>
    <message>
        <source>what it is called; this month unless given</source>
        <translation>beth yw ei enw; y mis hwn oni nodir yn wahanol</translation>
    </message>
    <message>
        <source>the cycle to fill forward from; the latest</source>
        <translation>y cylch i gario ymlaen ohono; y diweddaraf</translation>
    </message>
    <message>
        <source>do not fill it forward from an earlier cycle</source>
        <translation>peidio â chario dim ymlaen o gylch cynharach</translation>
    </message>
    <message>
        <source>{cycle} has begun: {count} answers to {framework}, none of them assessed yet.</source>
        <translation>Mae'r cylch {cycle} wedi dechrau: {count} ateb i'r fframwaith {framework}, heb asesu'r un ohonynt eto.</translation>
    </message>
    <message>
        <source>Each shows what was said in {cycle} until it is judged.</source>
        <translation>Mae pob un yn dangos yr hyn a ddywedwyd yn y cylch {cycle} nes iddo gael ei asesu.</translation>
    </message>
    <message>
        <source>Judge one: kimdesk set answer "{ref}" state=met</source>
        <translation>I asesu un: kimdesk set answer "{ref}" state=met</translation>
    </message>
    <message>
        <source>one item, for example R7</source>
        <translation>un eitem, er enghraifft R7</translation>
    </message>
    <message>
        <source>There is no item “{item}”</source>
        <translation>Nid oes eitem “{item}”</translation>
    </message>
    <message>
        <source>{framework} has: {items}.</source>
        <translation>Mae'r rhain yn y fframwaith {framework}: {items}.</translation>
    </message>
    <message>
        <source>the other cycle; the one before</source>
        <translation>y cylch arall; yr un blaenorol</translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation>Dim byd i gymharu ag ef</translation>
    </message>
    <message>
        <source>{cycle} is the first cycle of {framework}.</source>
        <translation>Y cylch {cycle} yw cylch cyntaf y fframwaith {framework}.</translation>
    </message>
    <message>
        <source>Said not to apply without a reason or a trigger: {items}.</source>
        <translation>Eitemau y dywedir nad ydynt yn berthnasol, heb reswm neu heb sbardun: {items}.</translation>
    </message>
    <message>
        <source>Said not to apply, and a change of system is recorded: look again at {items}.</source>
        <translation>Eitemau y dywedir nad ydynt yn berthnasol, ac mae newid system wedi'i gofnodi: edrychwch eto ar y rhain: {items}.</translation>
    </message>
    <message>
        <source>Changed since it was approved: {items}.</source>
        <translation>Wedi newid ers y gymeradwyaeth: {items}.</translation>
    </message>
    <message>
        <source>which body approved it</source>
        <translation>pa gorff a'i cymeradwyodd</translation>
    </message>
    <message>
        <source>on which day; today unless given</source>
        <translation>ar ba ddiwrnod; heddiw oni nodir yn wahanol</translation>
    </message>
    <message>
        <source>the folder in which the document gets a folder of its own</source>
        <translation>y ffolder y mae'r ddogfen yn cael ei ffolder ei hun ynddo</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Heb ei allforio</translation>
    </message>
    <message>
        <source>{path} is a file; --to needs a folder.</source>
        <translation>Ffeil yw {path}; mae angen ffolder ar --to.</translation>
    </message>
    <message>
        <source>{framework}, {cycle}:</source>
        <translation>{framework}, {cycle}:</translation>
    </message>
    <message>
        <source>a framework as a JSON file</source>
        <translation>fframwaith ar ffurf ffeil JSON</translation>
    </message>
    <message>
        <source>{name}: {count} items, for every laptop from its next sync on.</source>
        <translation>{name}: {count} eitem, ar gyfer pob gliniadur o'i gydamseriad nesaf ymlaen.</translation>
    </message>
    <message>
        <source>{name} is here already, the same.</source>
        <translation>Mae {name} yma eisoes, yn union yr un fath.</translation>
    </message>
    <message>
        <source>with the program</source>
        <translation>gyda'r rhaglen</translation>
    </message>
    <message>
        <source>in the records</source>
        <translation>yn y cofnodion</translation>
    </message>
    <message>
        <source>in the folder of this laptop</source>
        <translation>yn ffolder y gliniadur hwn</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Allwedd</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Fframwaith</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fersiwn</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Eitemau</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Lleoliad</translation>
    </message>
    <message>
        <source>{name} is no framework: {why}</source>
        <translation>Nid fframwaith yw {name}: {why}</translation>
    </message>
    <message>
        <source>“{words}” is not a date</source>
        <translation>Nid dyddiad yw “{words}”</translation>
    </message>
    <message>
        <source>Write it day first, for example 31/03/2026.</source>
        <translation>Ysgrifennwch y diwrnod yn gyntaf, er enghraifft 31/03/2026.</translation>
    </message>
    <message>
        <source>self-assessment against a framework</source>
        <translation>hunanasesiad yn erbyn fframwaith</translation>
    </message>
    <message>
        <source>begin a cycle</source>
        <translation>dechrau cylch</translation>
    </message>
    <message>
        <source>show a cycle, or one item of it</source>
        <translation>dangos cylch, neu un eitem ohono</translation>
    </message>
    <message>
        <source>say what became of each item since another cycle</source>
        <translation>dweud beth ddigwyddodd i bob eitem ers cylch arall</translation>
    </message>
    <message>
        <source>count the items by state and group</source>
        <translation>cyfrif yr eitemau yn ôl statws a grŵp</translation>
    </message>
    <message>
        <source>record that a body approved what is assessed</source>
        <translation>cofnodi bod corff wedi cymeradwyo'r hyn a aseswyd</translation>
    </message>
    <message>
        <source>record that what was approved is published</source>
        <translation>cofnodi bod yr hyn a gymeradwywyd wedi'i gyhoeddi</translation>
    </message>
    <message>
        <source>write a cycle as pages and a workbook</source>
        <translation>ysgrifennu cylch fel tudalennau a llyfr gwaith</translation>
    </message>
    <message>
        <source>what can be assessed against</source>
        <translation>beth y gellir asesu yn ei erbyn</translation>
    </message>
    <message>
        <source>list the frameworks</source>
        <translation>rhestru'r fframweithiau</translation>
    </message>
    <message>
        <source>add one from a file, for every laptop</source>
        <translation>ychwanegu un o ffeil, ar gyfer pob gliniadur</translation>
    </message>
    <message>
        <source>write the records in somebody's form instead of a pack: {forms}, or table:KIND</source>
        <translation>ysgrifennu'r cofnodion ar ffurf corff penodol yn lle pecyn: {forms}, neu table:MATH</translation>
    </message>
    <message>
        <source>the template of the pack: {names}, or one of the workspace; the full pack unless given</source>
        <translation>templed y pecyn: {names}, neu un o dempledi'r gweithle; y pecyn llawn oni nodir yn wahanol</translation>
    </message>
    <message>
        <source>a team or a service area, so that the pack shows what is theirs and withholds the rest</source>
        <translation>tîm neu faes gwasanaeth, fel bod y pecyn yn dangos yr hyn sy'n perthyn iddo ac yn dal y gweddill yn ôl</translation>
    </message>
    <message>
        <source>--pack and --part are of packs: a table or a form is written whole.</source>
        <translation>Mae --pack a --part ar gyfer pecynnau: mae tabl neu ffurf yn cael ei ysgrifennu'n gyfan.</translation>
    </message>
    <message>
        <source>Leave them out, or leave out --table and --template.</source>
        <translation>Gadewch nhw allan, neu gadewch --table a --template allan.</translation>
    </message>
    <message>
        <source>The export was stopped; nothing was left behind.</source>
        <translation>Stopiwyd yr allforio; ni adawyd dim ar ôl.</translation>
    </message>
    <message>
        <source>The signed pack of {quarter}:</source>
        <translation>Pecyn y chwarter {quarter}, wedi'i lofnodi:</translation>
    </message>
    <message>
        <source>A draft of {quarter}, which is not signed off yet:</source>
        <translation>Drafft o'r chwarter {quarter}, nad yw wedi'i gymeradwyo eto:</translation>
    </message>
    <message>
        <source>the folder of a pack or an evidence bundle, a zip of it, or a file in it</source>
        <translation>ffolder pecyn neu fwndel tystiolaeth, ffeil zip ohono, neu ffeil sydd ynddo</translation>
    </message>
    <message>
        <source>Name the folder of a pack, a zip of it, or a file in it.</source>
        <translation>Enwch ffolder pecyn, ffeil zip ohono, neu ffeil sydd ynddo.</translation>
    </message>
    <message>
        <source>check that a pack or a bundle is what was handed out</source>
        <translation>gwirio bod pecyn neu fwndel yr un fath â'r hyn a roddwyd allan</translation>
    </message>
    <message>
        <source>Nothing was checked</source>
        <translation>Ni wiriwyd dim</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>Pa un?</translation>
    </message>
    <message>
        <source>There are {count} packs in {path}.</source>
        <translation>Nifer y pecynnau yn y ffolder {path}: {count}.</translation>
    </message>
    <message>
        <source>Name one: {packs}.</source>
        <translation>Enwch un: {packs}.</translation>
    </message>
    <message>
        <source>It was not compared with the records of this computer: {reason}</source>
        <translation>Ni chafodd ei gymharu â chofnodion y cyfrifiadur hwn: {reason}</translation>
    </message>
    <message>
        <source>write the pack of a quarter, or a form</source>
        <translation>ysgrifennu pecyn chwarter, neu ffurf</translation>
    </message>
    <message>
        <source>bring in a workbook</source>
        <translation>dod â llyfr gwaith i mewn</translation>
    </message>
    <message>
        <source>The command was not understood</source>
        <translation>Ni ddeallwyd y gorchymyn</translation>
    </message>
    <message>
        <source>Try: {program} --help</source>
        <translation>Rhowch gynnig ar: {program} --help</translation>
    </message>
    <message>
        <source>Knowledge and information management records. Without a command the window opens.</source>
        <translation>Cofnodion rheoli gwybodaeth. Heb orchymyn mae'r ffenestr yn agor.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done; 1 the answer is no; 2 cannot.</source>
        <translation>Codau gadael: 0 wedi'i wneud; 1 yr ateb yw na; 2 ni ellir ei wneud.</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>GORCHYMYN</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>gorchmynion</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>BETH</translation>
    </message>
    <message>
        <source>options for every command</source>
        <translation>opsiynau ar gyfer pob gorchymyn</translation>
    </message>
    <message>
        <source>the folder that holds the records</source>
        <translation>y ffolder sy'n dal y cofnodion</translation>
    </message>
    <message>
        <source>act as this person (name or reference)</source>
        <translation>gweithredu fel y person hwn (enw neu gyfeirnod)</translation>
    </message>
    <message>
        <source>answer in JSON, for programs</source>
        <translation>ateb ar ffurf JSON, ar gyfer rhaglenni</translation>
    </message>
    <message>
        <source>do not cut tables to the width of the terminal</source>
        <translation>peidio â thorri tablau i led y derfynell</translation>
    </message>
    <message>
        <source>Missing: {names}.</source>
        <translation>Ar goll: {names}.</translation>
    </message>
    <message>
        <source>“{words}” is not known here.</source>
        <translation>Nid yw “{words}” yn hysbys yma.</translation>
    </message>
    <message>
        <source>{option} needs something after it.</source>
        <translation>Mae angen rhywbeth ar ôl {option}.</translation>
    </message>
    <message>
        <source>Its kind comes first: {program} {kind} {ref}.</source>
        <translation>Mae'r math yn dod yn gyntaf: {program} {kind} {ref}.</translation>
    </message>
    <message>
        <source>A list is narrowed by: --filter {words}.</source>
        <translation>I gulhau rhestr: --filter {words}.</translation>
    </message>
    <message>
        <source>“{word}” is not known; did you mean “{close}”?</source>
        <translation>Nid yw “{word}” yn hysbys; ai “{close}” oedd gennych mewn golwg?</translation>
    </message>
    <message>
        <source>“{word}” is not one of: {known}.</source>
        <translation>Nid yw “{word}” yn un o'r rhain: {known}.</translation>
    </message>
    <message>
        <source>Nobody here is called “{words}”</source>
        <translation>Nid oes neb yma o'r enw “{words}”</translation>
    </message>
    <message>
        <source>Those who can be chosen: {names}.</source>
        <translation>Y rhai y gellir eu dewis: {names}.</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>neb eto</translation>
    </message>
    <message>
        <source>{count} people are called “{words}”.</source>
        <translation>Nifer y bobl o'r enw “{words}”: {count}.</translation>
    </message>
    <message>
        <source>Use the reference: {refs}.</source>
        <translation>Defnyddiwch y cyfeirnod: {refs}.</translation>
    </message>
    <message>
        <source>{name} cannot be chosen</source>
        <translation>Ni ellir dewis {name}</translation>
    </message>
    <message>
        <source>{name} left on {date}.</source>
        <translation>Gadawodd {name} ar {date}.</translation>
    </message>
    <message>
        <source>Signed off by {name} on {date}.</source>
        <translation>Cymeradwywyd gan {name} ar {date}.</translation>
    </message>
    <message>
        <source>{count} changes arrived after the signature and are not in the pack.</source>
        <translation>Daeth {count} newid i law ar ôl y llofnod; nid ydynt yn y pecyn.</translation>
    </message>
    <message>
        <source>the quarter; the one that is chased now unless it is given</source>
        <translation>y chwarter; os na roddir un, yr un y mae timau'n cael eu hatgoffa amdano nawr</translation>
    </message>
    <message>
        <source>only this team</source>
        <translation>y tîm hwn yn unig</translation>
    </message>
    <message>
        <source>only those whose return is late</source>
        <translation>dim ond y rhai y mae eu ffurflen yn hwyr</translation>
    </message>
    <message>
        <source>the text that is ready to be sent to each</source>
        <translation>y testun sy'n barod i'w anfon at bob un</translation>
    </message>
    <message>
        <source>with --text: record that it was sent, by your name and today</source>
        <translation>gyda --text: cofnodi ei fod wedi'i anfon, yn eich enw chi a gyda dyddiad heddiw</translation>
    </message>
    <message>
        <source>write the list into this file, .pdf or .xlsx</source>
        <translation>ysgrifennu'r rhestr i'r ffeil hon, .pdf neu .xlsx</translation>
    </message>
    <message>
        <source>Nothing was recorded</source>
        <translation>Ni chofnodwyd dim</translation>
    </message>
    <message>
        <source>--chased records that a text was sent, and goes with --text.</source>
        <translation>Mae --chased yn cofnodi bod testun wedi'i anfon, ac fe'i defnyddir gyda --text.</translation>
    </message>
    <message>
        <source>Written: {path}, {count} teams.</source>
        <translation>Wedi'i ysgrifennu: {path}, {count} tîm.</translation>
    </message>
    <message>
        <source>Recorded as chased: {count}.</source>
        <translation>Nifer y cofnodwyd iddynt gael eu hatgoffa: {count}.</translation>
    </message>
    <message>
        <source>There is nothing to ask for.</source>
        <translation>Nid oes dim i ofyn amdano.</translation>
    </message>
    <message>
        <source>To: {names}</source>
        <translation>At: {names}</translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation>nid oes neb wedi'i enwi</translation>
    </message>
    <message>
        <source>Subject: {subject}</source>
        <translation>Pwnc: {subject}</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tîm</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Y sefyllfa</translation>
    </message>
    <message>
        <source>Late or waiting</source>
        <translation>Hwyr neu'n aros</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi gorffen</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>I bwy y gofynnir</translation>
    </message>
    <message>
        <source>Last worked on</source>
        <translation>Gweithiwyd arni ddiwethaf</translation>
    </message>
    <message>
        <source>Last chased</source>
        <translation>Atgoffwyd ddiwethaf</translation>
    </message>
    <message>
        <source>who owes a return, and a text ready for each</source>
        <translation>pwy sydd heb gyflwyno ffurflen, a thestun yn barod i bob un</translation>
    </message>
    <message>
        <source>Approved by {body} on {day}.</source>
        <translation>Cymeradwywyd gan: {body}, ar {day}.</translation>
    </message>
    <message>
        <source>Approved by {body}.</source>
        <translation>Cymeradwywyd gan: {body}.</translation>
    </message>
    <message>
        <source>Published on {day}.</source>
        <translation>Cyhoeddwyd ar {day}.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>In {cycle}</source>
        <translation>Yn y cylch {cycle}</translation>
    </message>
    <message>
        <source>Answer then</source>
        <translation>Yr ateb bryd hynny</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ateb</translation>
    </message>
    <message>
        <source>Why it does not apply</source>
        <translation>Pam nad yw'n berthnasol</translation>
    </message>
    <message>
        <source>What would make it apply</source>
        <translation>Beth fyddai'n ei gwneud yn berthnasol</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Perchennog</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Erbyn</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Tystiolaeth</translation>
    </message>
    <message>
        <source>Actions and risks</source>
        <translation>Camau gweithredu a risgiau</translation>
    </message>
    <message>
        <source>May make it apply</source>
        <translation>Gallai ei wneud yn berthnasol</translation>
    </message>
    <message>
        <source>Still needed</source>
        <translation>Ei angen o hyd</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Eitem</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Cynt</translation>
    </message>
    <message>
        <source>Of {total}: {counts}.</source>
        <translation>O {total}: {counts}.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grŵp</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Cyfanswm</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Ers hynny</translation>
    </message>
    <message>
        <source>{framework}: {cycle} against {against}</source>
        <translation>{framework}: {cycle} o'i gymharu â'r cylch {against}</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Nid oes dim yn wahanol.</translation>
    </message>
    <message>
        <source>Together: {counts}.</source>
        <translation>Gyda'i gilydd: {counts}.</translation>
    </message>
    <message>
        <source>not in this cycle</source>
        <translation>nid yw yn y cylch hwn</translation>
    </message>
    <message>
        <source>{state} (changed since it was approved)</source>
        <translation>{state} (wedi newid ers ei gymeradwyo)</translation>
    </message>
    <message>
        <source>{words} (filled forward)</source>
        <translation>{words} (wedi'i gario ymlaen)</translation>
    </message>
    <message>
        <source>Signed in order:</source>
        <translation>Llofnodi mewn trefn:</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Hwyr</translation>
    </message>
    <message>
        <source>Activities answered</source>
        <translation>Gweithgareddau wedi'u hateb</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Wedi newid</translation>
    </message>
    <message>
        <source>Last word</source>
        <translation>Sylw diwethaf</translation>
    </message>
    <message>
        <source>There are no teams in this quarter yet: kimdesk new team name=…</source>
        <translation>Nid oes timau yn y chwarter hwn eto: kimdesk new team name=…</translation>
    </message>
    <message>
        <source>One change arrived after the signature and is not in the pack.</source>
        <translation>Daeth un newid i law ar ôl y llofnod; nid yw yn y pecyn.</translation>
    </message>
    <message>
        <source>{days} days late</source>
        <translation>{days} diwrnod yn hwyr</translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation>1 diwrnod yn hwyr</translation>
    </message>
    <message>
        <source>{quarter}, {months}. Returns due {due}. {returned} of {count} teams have returned.</source>
        <translation>{quarter}, {months}. Ffurflenni i fod i mewn erbyn {due}. Timau sydd wedi cyflwyno: {returned} o {count}.</translation>
    </message>
    <message>
        <source>Opened.</source>
        <translation>Wedi'i agor.</translation>
    </message>
    <message>
        <source>It was open already.</source>
        <translation>Roedd ar agor eisoes.</translation>
    </message>
    <message>
        <source>a word to the reviewer</source>
        <translation>gair i'r adolygydd</translation>
    </message>
    <message>
        <source>{team}, {quarter}: submitted.</source>
        <translation>{team}, {quarter}: wedi'i chyflwyno.</translation>
    </message>
    <message>
        <source>the reviewer's own rating, for example: p1=2 p4=3</source>
        <translation>gradd yr adolygydd ei hun, er enghraifft: p1=2 p4=3</translation>
    </message>
    <message>
        <source>the reviewer's note</source>
        <translation>nodyn yr adolygydd</translation>
    </message>
    <message>
        <source>{team}, {quarter}: reviewed.</source>
        <translation>{team}, {quarter}: wedi'i hadolygu.</translation>
    </message>
    <message>
        <source>The rating “{words}” is not understood</source>
        <translation>Ni ddeellir y radd “{words}”</translation>
    </message>
    <message>
        <source>Write principle=step, for example p1=2. Principles are p1 to p6.</source>
        <translation>Ysgrifennwch egwyddor=cam, er enghraifft p1=2. Yr egwyddorion yw p1 i p6.</translation>
    </message>
    <message>
        <source>kimdesk fields return r1 lists the steps of the first principle.</source>
        <translation>Mae kimdesk fields return r1 yn rhestru camau'r egwyddor gyntaf.</translation>
    </message>
    <message>
        <source>what the team should do</source>
        <translation>beth ddylai'r tîm ei wneud</translation>
    </message>
    <message>
        <source>{team}, {quarter}: returned to the team.</source>
        <translation>{team}, {quarter}: wedi'i dychwelyd i'r tîm.</translation>
    </message>
    <message>
        <source>why</source>
        <translation>pam</translation>
    </message>
    <message>
        <source>{team}, {quarter}: listed as not returned.</source>
        <translation>{team}, {quarter}: wedi'i rhestru fel ffurflen heb ei chyflwyno.</translation>
    </message>
    <message>
        <source>{team}, {quarter}: reopened.</source>
        <translation>{team}, {quarter}: wedi'i hailagor.</translation>
    </message>
    <message>
        <source>{quarter} is open again. What was signed stays as it was and can still be verified.</source>
        <translation>Mae {quarter} ar agor eto. Mae'r hyn a lofnodwyd yn aros fel yr oedd, a gellir ei wirio o hyd.</translation>
    </message>
    <message>
        <source>where a quarter stands; submit, review, sign and reopen</source>
        <translation>beth yw sefyllfa chwarter; cyflwyno, adolygu, llofnodi ac ailagor</translation>
    </message>
    <message>
        <source>every team's state, and who is late</source>
        <translation>statws pob tîm, a phwy sy'n hwyr</translation>
    </message>
    <message>
        <source>open a quarter</source>
        <translation>agor chwarter</translation>
    </message>
    <message>
        <source>hand a team's return to the reviewer</source>
        <translation>rhoi ffurflen tîm i'r adolygydd</translation>
    </message>
    <message>
        <source>accept a return, with one's own ratings</source>
        <translation>derbyn ffurflen, gyda'ch graddau eich hun</translation>
    </message>
    <message>
        <source>send a return back to the team</source>
        <translation>anfon ffurflen yn ôl i'r tîm</translation>
    </message>
    <message>
        <source>list a team as not returned</source>
        <translation>rhestru tîm fel un heb gyflwyno</translation>
    </message>
    <message>
        <source>say what must be settled before signing</source>
        <translation>dweud beth sydd raid ei ddatrys cyn llofnodi</translation>
    </message>
    <message>
        <source>sign the quarter off</source>
        <translation>cymeradwyo'r chwarter</translation>
    </message>
    <message>
        <source>keep a scan of the sheet signed by hand</source>
        <translation>cadw sgan o'r ddalen a lofnodwyd â llaw</translation>
    </message>
    <message>
        <source>open a return, or a signed quarter, again</source>
        <translation>ailagor ffurflen, neu chwarter wedi'i lofnodi</translation>
    </message>
    <message>
        <source>piece of evidence</source>
        <translation>darn o dystiolaeth</translation>
    </message>
    <message>
        <source>set of training figures</source>
        <translation>set o ffigurau hyfforddiant</translation>
    </message>
    <message>
        <source>self-assessment answers</source>
        <translation>atebion hunanasesiad</translation>
    </message>
    <message>
        <source>pieces of evidence</source>
        <translation>darnau o dystiolaeth</translation>
    </message>
    <message>
        <source>sets of training figures</source>
        <translation>setiau o ffigurau hyfforddiant</translation>
    </message>
    <message>
        <source>sets of request figures</source>
        <translation>setiau o ffigurau ceisiadau</translation>
    </message>
    <message>
        <source>learning cases</source>
        <translation>achosion dysgu</translation>
    </message>
    <message>
        <source>scrutiny meetings</source>
        <translation>cyfarfodydd craffu</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Dim wedi newid</translation>
    </message>
    <message>
        <source>Something changed</source>
        <translation>Rhywbeth wedi newid</translation>
    </message>
    <message>
        <source>Signed by {name} on {date}</source>
        <translation>Llofnodwyd gan {name} ar {date}</translation>
    </message>
    <message>
        <source>{said}; reopened</source>
        <translation>{said}; wedi'i ailagor</translation>
    </message>
    <message>
        <source>for example: asset</source>
        <translation>er enghraifft: asset</translation>
    </message>
    <message>
        <source>Last said to be merged: {name}</source>
        <translation>Yr un diwethaf y dywedwyd ei fod wedi'i gyfuno: {name}</translation>
    </message>
    <message>
        <source>Came in {when}: {count} changes from {names}</source>
        <translation>Daeth i mewn {when}: {count} newid oddi wrth {names}</translation>
    </message>
    <message>
        <source>Both edited: {name} ({edits})</source>
        <translation>Golygwyd gan y ddau: {name} ({edits})</translation>
    </message>
    <message>
        <source>Fields with two values: {count}. See kimdesk conflicts</source>
        <translation>Meysydd â dau werth: {count}. Gweler kimdesk conflicts</translation>
    </message>
    <message>
        <source>Changes to accept or discard: {count}. See kimdesk conflicts waiting</source>
        <translation>Newidiadau i'w derbyn neu eu gwrthod: {count}. Gweler kimdesk conflicts waiting</translation>
    </message>
    <message>
        <source>Nothing has come in that is not merged, and nothing waits for a decision.</source>
        <translation>Nid oes dim wedi dod i mewn heb ei gyfuno, ac nid oes dim yn aros am benderfyniad.</translation>
    </message>
    <message>
        <source>May be the same ({kind}): {first} and {second}. {why}</source>
        <translation>Gallent fod yr un peth ({kind}): {first}; {second}. {why}</translation>
    </message>
    <message>
        <source>Make one of two: kimdesk duplicates merge KIND REF INTO; or say that they are not: … apart</source>
        <translation>Gwneud un o ddau: kimdesk duplicates merge MATH CYF ARALL; neu ddweud nad yr un peth ydynt: … apart</translation>
    </message>
    <message>
        <source>Nothing looks as if it were there twice.</source>
        <translation>Nid oes dim yn edrych fel petai yno ddwywaith.</translation>
    </message>
    <message>
        <source>REF</source>
        <translation>CYF</translation>
    </message>
    <message>
        <source>one of the two</source>
        <translation>un o'r ddau</translation>
    </message>
    <message>
        <source>OTHER</source>
        <translation>ARALL</translation>
    </message>
    <message>
        <source>the other one, which stays where two become one</source>
        <translation>y llall, sy'n aros pan ddaw dau yn un</translation>
    </message>
    <message>
        <source>take these values of the one that goes; without it, what the one that stays does not say</source>
        <translation>cymryd y gwerthoedd hyn o'r un sy'n mynd; hebddo, yr hyn nad yw'r un sy'n aros yn ei ddweud</translation>
    </message>
    <message>
        <source>One now, under {record}</source>
        <translation>Un cofnod sydd bellach: {record}</translation>
    </message>
    <message>
        <source>Nothing to merge in {record}</source>
        <translation>Dim byd i'w gyfuno yn y cofnod {record}</translation>
    </message>
    <message>
        <source>Told apart: {first} and {second}.</source>
        <translation>Nodwyd eu bod ar wahân: {first}; {second}.</translation>
    </message>
    <message>
        <source>what came in, what of it is merged, and what is to be settled</source>
        <translation>beth ddaeth i mewn, beth ohono sydd wedi'i gyfuno, a beth sydd i'w ddatrys</translation>
    </message>
    <message>
        <source>what may be recorded twice</source>
        <translation>beth allai fod wedi'i gofnodi ddwywaith</translation>
    </message>
    <message>
        <source>list the pairs that may be one thing, with the reason</source>
        <translation>rhestru'r parau a allai fod yn un peth, gyda'r rheswm</translation>
    </message>
    <message>
        <source>make one record of two; one undo brings both back</source>
        <translation>gwneud un cofnod o ddau; mae un dadwneud yn dod â'r ddau yn ôl</translation>
    </message>
    <message>
        <source>say that two records are two things</source>
        <translation>dweud bod dau gofnod yn ddau beth</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesur</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Targed</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Diweddaraf</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Ar gyfer</translation>
    </message>
    <message>
        <source>no value yet</source>
        <translation>dim gwerth eto</translation>
    </message>
    <message>
        <source>No measure is recorded: kimdesk new measure title=… definition=…</source>
        <translation>Nid oes mesur wedi'i gofnodi: kimdesk new measure title=… definition=…</translation>
    </message>
    <message>
        <source>its reference, whole title, or the start of its id</source>
        <translation>ei gyfeirnod, ei deitl llawn, neu ddechrau ei ddynodydd</translation>
    </message>
    <message>
        <source>MEASURE</source>
        <translation>MESUR</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Cyfnod</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Gwerth</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Wedi'i gyfrif</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Nod</translation>
    </message>
    <message>
        <source>Target: {target}</source>
        <translation>Targed: {target}</translation>
    </message>
    <message>
        <source>No value yet.</source>
        <translation>Dim gwerth eto.</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} o {whole}</translation>
    </message>
    <message>
        <source>several values: kimdesk conflicts</source>
        <translation>sawl gwerth: kimdesk conflicts</translation>
    </message>
    <message>
        <source>another record holds a value for this period</source>
        <translation>mae cofnod arall yn dal gwerth ar gyfer y cyfnod hwn</translation>
    </message>
    <message>
        <source>QUARTER</source>
        <translation>CHWARTER</translation>
    </message>
    <message>
        <source>for example: Q3 2025/26, or a month</source>
        <translation>er enghraifft: Q3 2025/26, neu fis</translation>
    </message>
    <message>
        <source>as it is said: 96.4 %%, 12, £3,400</source>
        <translation>fel y'i dywedir: 96.4 %%, 12, £3,400</translation>
    </message>
    <message>
        <source>how many were counted</source>
        <translation>faint a gyfrifwyd</translation>
    </message>
    <message>
        <source>out of how many</source>
        <translation>allan o faint</translation>
    </message>
    <message>
        <source>the day the figures are of</source>
        <translation>y diwrnod y mae'r ffigurau'n cyfeirio ato</translation>
    </message>
    <message>
        <source>what must be known of the value</source>
        <translation>beth sydd raid ei wybod am y gwerth</translation>
    </message>
    <message>
        <source>{measure}, {period}: {value} ({ref})</source>
        <translation>{measure}, {period}: {value} ({ref})</translation>
    </message>
    <message>
        <source>Nothing to change in {ref}</source>
        <translation>Dim byd i'w newid yn y cofnod {ref}</translation>
    </message>
    <message>
        <source>measures against their targets; enter a quarter’s value</source>
        <translation>mesurau o'u cymharu â'u targedau; nodi gwerth chwarter</translation>
    </message>
    <message>
        <source>list every measure with its latest value</source>
        <translation>rhestru pob mesur gyda'i werth diweddaraf</translation>
    </message>
    <message>
        <source>say every value of a measure</source>
        <translation>dweud pob gwerth mesur</translation>
    </message>
    <message>
        <source>enter a value for a quarter, or change it</source>
        <translation>nodi gwerth ar gyfer chwarter, neu ei newid</translation>
    </message>
    <message>
        <source>empty fields too</source>
        <translation>meysydd gwag hefyd</translation>
    </message>
    <message>
        <source>Deleted; kimdesk undelete brings it back.</source>
        <translation>Wedi'i ddileu; mae kimdesk undelete yn dod ag ef yn ôl.</translation>
    </message>
    <message>
        <source>Restricted: seen by few, and left out of packs.</source>
        <translation>Cyfyngedig: ychydig sy'n ei weld, ac mae'n cael ei adael allan o becynnau.</translation>
    </message>
    <message>
        <source>(several values: kimdesk conflicts)</source>
        <translation>(sawl gwerth: kimdesk conflicts)</translation>
    </message>
    <message>
        <source>Named in {kind} {record} ({field})</source>
        <translation>Enwir yn y cofnod hwn: {kind} {record} ({field})</translation>
    </message>
    <message>
        <source>Made {when} by {who}</source>
        <translation>Crëwyd {when} gan {who}</translation>
    </message>
    <message>
        <source>Changed {when} by {who}</source>
        <translation>Newidiwyd {when} gan {who}</translation>
    </message>
    <message>
        <source>somebody not named yet</source>
        <translation>unigolyn nad yw wedi'i enwi eto</translation>
    </message>
    <message>
        <source>FIELD=VALUE</source>
        <translation>MAES=GWERTH</translation>
    </message>
    <message>
        <source>FIELD= empties it; a set is given whole, with commas; FIELD+=VALUE and FIELD-=VALUE add or take out one</source>
        <translation>Mae MAES= yn ei wagio; rhowch set yn gyfan, â chomas; mae MAES+=GWERTH a MAES-=GWERTH yn ychwanegu neu'n tynnu un</translation>
    </message>
    <message>
        <source>Saved {record}</source>
        <translation>Cadwyd {record}</translation>
    </message>
    <message>
        <source>Nothing to change in {record}</source>
        <translation>Dim byd i'w newid yn y cofnod {record}</translation>
    </message>
    <message>
        <source>for example: asset; its fields: kimdesk fields KIND</source>
        <translation>er enghraifft: asset; ei feysydd: kimdesk fields MATH</translation>
    </message>
    <message>
        <source>only roles for the whole service that may read such records see it</source>
        <translation>dim ond rolau ar gyfer y gwasanaeth cyfan sydd â hawl i ddarllen cofnodion o'r fath fydd yn ei weld</translation>
    </message>
    <message>
        <source>It belongs to no quarter yet: kimdesk set {kind} {ref} quarter=… puts it into a return.</source>
        <translation>Nid yw'n perthyn i chwarter eto: mae kimdesk set {kind} {ref} quarter=… yn ei roi mewn ffurflen.</translation>
    </message>
    <message>
        <source>Made {record}</source>
        <translation>Crëwyd {record}</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Heb ei gadw</translation>
    </message>
    <message>
        <source>{path} holds a workspace already.</source>
        <translation>Mae {path} yn dal gweithle eisoes.</translation>
    </message>
    <message>
        <source>Change it with kimdesk set workspace NAME FIELD=VALUE, or name another --home.</source>
        <translation>Newidiwch ef gyda kimdesk set workspace ENW MAES=GWERTH, neu enwch --home arall.</translation>
    </message>
    <message>
        <source>Made the workspace {record}</source>
        <translation>Crëwyd y gweithle {record}</translation>
    </message>
    <message>
        <source>Deleted {record}; kimdesk undelete brings it back</source>
        <translation>Dilëwyd {record}; mae kimdesk undelete yn dod ag ef yn ôl</translation>
    </message>
    <message>
        <source>{record} was deleted already</source>
        <translation>Roedd {record} wedi'i ddileu eisoes</translation>
    </message>
    <message>
        <source>Brought back {record}</source>
        <translation>Daethpwyd â'r cofnod {record} yn ôl</translation>
    </message>
    <message>
        <source>{record} was not deleted</source>
        <translation>Nid oedd {record} wedi'i ddileu</translation>
    </message>
    <message>
        <source>Not deleted</source>
        <translation>Heb ei ddileu</translation>
    </message>
    <message>
        <source>{kinds} stay: packs and histories rest on them.</source>
        <translation>Mae {kinds} yn aros: mae pecynnau a hanesion yn dibynnu arnynt.</translation>
    </message>
    <message>
        <source>one field and its choices</source>
        <translation>un maes a'i ddewisiadau</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ydy</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Maes</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Yn dal</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Gofynnol</translation>
    </message>
    <message>
        <source>Names a</source>
        <translation>Yn enwi</translation>
    </message>
    <message>
        <source> or </source>
        <translation> neu </translation>
    </message>
    <message>
        <source>any record</source>
        <translation>unrhyw gofnod</translation>
    </message>
    <message>
        <source>show a record</source>
        <translation>dangos cofnod</translation>
    </message>
    <message>
        <source>say which fields a kind has, and the choices of a field</source>
        <translation>dweud pa feysydd sydd gan fath, a dewisiadau maes</translation>
    </message>
    <message>
        <source>make a record</source>
        <translation>creu cofnod</translation>
    </message>
    <message>
        <source>change fields of a record</source>
        <translation>newid meysydd cofnod</translation>
    </message>
    <message>
        <source>hide a record</source>
        <translation>cuddio cofnod</translation>
    </message>
    <message>
        <source>bring a hidden record back</source>
        <translation>dod â chofnod cudd yn ôl</translation>
    </message>
    <message>
        <source>{name} wrote: {words}</source>
        <translation>Ysgrifennodd {name}: {words}</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Rhywun</translation>
    </message>
    <message>
        <source>Key activity</source>
        <translation>Gweithgaredd allweddol</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Y chwarter hwn</translation>
    </message>
    <message>
        <source>This team has no key activities yet: kimdesk new activity team=… title=…</source>
        <translation>Nid oes gan y tîm hwn weithgareddau allweddol eto: kimdesk new activity team=… title=…</translation>
    </message>
    <message>
        <source>{ref}: {what}</source>
        <translation>{ref}: {what}</translation>
    </message>
    <message>
        <source>Practice change {ref}: {words}</source>
        <translation>Newid arfer {ref}: {words}</translation>
    </message>
    <message>
        <source>Evidence {ref}: {words}</source>
        <translation>Tystiolaeth {ref}: {words}</translation>
    </message>
    <message>
        <source>Still missing:</source>
        <translation>Ar goll o hyd:</translation>
    </message>
    <message>
        <source>(from last quarter)</source>
        <translation>(o'r chwarter diwethaf)</translation>
    </message>
    <message>
        <source>{principle}, reviewer</source>
        <translation>{principle}, adolygydd</translation>
    </message>
    <message>
        <source>Why: {words}</source>
        <translation>Pam: {words}</translation>
    </message>
    <message>
        <source>From {date}.</source>
        <translation>O {date}.</translation>
    </message>
    <message>
        <source>the team, by name or reference; your own unless given</source>
        <translation>y tîm, yn ôl enw neu gyfeirnod; eich tîm chi oni nodir yn wahanol</translation>
    </message>
    <message>
        <source>The team {team} was deleted.</source>
        <translation>Cafodd y tîm {team} ei ddileu.</translation>
    </message>
    <message>
        <source>kimdesk undelete team brings it back.</source>
        <translation>Mae kimdesk undelete team yn dod ag ef yn ôl.</translation>
    </message>
    <message>
        <source>The team {team} does not exist in {quarter}.</source>
        <translation>Nid yw'r tîm {team} yn bodoli yn y chwarter {quarter}.</translation>
    </message>
    <message>
        <source>{state}. Activities answered: {done} of {count}. Still missing: {missing}.</source>
        <translation>{state}. Gweithgareddau wedi'u hateb: {done} o {count}. Ar goll o hyd: {missing}.</translation>
    </message>
    <message>
        <source>{activity} is not an activity of {team} in {quarter}.</source>
        <translation>Nid yw {activity} yn un o weithgareddau'r tîm {team} yn y chwarter {quarter}.</translation>
    </message>
    <message>
        <source>Its activities: {names}.</source>
        <translation>Ei weithgareddau: {names}.</translation>
    </message>
    <message>
        <source>an activity; may be given several times</source>
        <translation>gweithgaredd; gellir ei roi sawl gwaith</translation>
    </message>
    <message>
        <source>every activity that has no answer yet</source>
        <translation>pob gweithgaredd heb ateb eto</translation>
    </message>
    <message>
        <source>Say which activities: --activity REF, or --all for those without an answer.</source>
        <translation>Dywedwch pa weithgareddau: --activity CYF, neu --all ar gyfer y rhai heb ateb.</translation>
    </message>
    <message>
        <source>{team}, {quarter}: nothing changed in {named}.</source>
        <translation>{team}, {quarter}: dim wedi newid ar gyfer y canlynol: {named}.</translation>
    </message>
    <message>
        <source>the activity</source>
        <translation>y gweithgaredd</translation>
    </message>
    <message>
        <source>what changed</source>
        <translation>beth newidiodd</translation>
    </message>
    <message>
        <source>from when, day first: 31/03/2026</source>
        <translation>o ba bryd, y diwrnod yn gyntaf: 31/03/2026</translation>
    </message>
    <message>
        <source>{team}, {quarter}: a change is recorded.</source>
        <translation>{team}, {quarter}: mae newid wedi'i gofnodi.</translation>
    </message>
    <message>
        <source>{team}, {quarter}: the answer is taken back.</source>
        <translation>{team}, {quarter}: mae'r ateb wedi'i dynnu'n ôl.</translation>
    </message>
    <message>
        <source>a field of this activity's entry; without it, of the whole return</source>
        <translation>maes yng nghofnod y gweithgaredd hwn; hebddo, yn y ffurflen gyfan</translation>
    </message>
    <message>
        <source>for example: p4=2 p4_note="…"</source>
        <translation>er enghraifft: p4=2 p4_note="…"</translation>
    </message>
    <message>
        <source>{team}, {quarter}: saved.</source>
        <translation>{team}, {quarter}: wedi'i chadw.</translation>
    </message>
    <message>
        <source>{field} is the reviewer's.</source>
        <translation>Maes yr adolygydd yw {field}.</translation>
    </message>
    <message>
        <source>Use: {commands}.</source>
        <translation>Defnyddiwch: {commands}.</translation>
    </message>
    <message>
        <source>{field} makes the return what it is and stays.</source>
        <translation>Mae'r maes {field} yn gwneud y ffurflen yr hyn ydyw, ac mae'n aros.</translation>
    </message>
    <message>
        <source>fill a team's return</source>
        <translation>llenwi ffurflen tîm</translation>
    </message>
    <message>
        <source>show it, with what is still missing</source>
        <translation>ei dangos, gyda'r hyn sydd ar goll o hyd</translation>
    </message>
    <message>
        <source>say that nothing changed in activities</source>
        <translation>dweud nad oes dim wedi newid mewn gweithgareddau</translation>
    </message>
    <message>
        <source>say what changed in an activity, why and from when</source>
        <translation>dweud beth newidiodd mewn gweithgaredd, pam ac o ba bryd</translation>
    </message>
    <message>
        <source>take back what was said about an activity</source>
        <translation>tynnu'n ôl yr hyn a ddywedwyd am weithgaredd</translation>
    </message>
    <message>
        <source>write fields of it</source>
        <translation>ysgrifennu ei meysydd</translation>
    </message>
    <message>
        <source>complete, stated, evidence, actions, or all; without it nothing is signed</source>
        <translation>complete, stated, evidence, actions, neu all; hebddo ni lofnodir dim</translation>
    </message>
    <message>
        <source>whom you sign for</source>
        <translation>ar ran pwy rydych yn llofnodi</translation>
    </message>
    <message>
        <source>There is no attestation “{word}”</source>
        <translation>Nid oes ardystiad “{word}”</translation>
    </message>
    <message>
        <source>They are: {names}; or {all}.</source>
        <translation>Dyma nhw: {names}; neu {all}.</translation>
    </message>
    <message>
        <source>{quarter} is signed off by {name}, who attests:</source>
        <translation>Cymeradwywyd {quarter} gan {name}, sy'n ardystio:</translation>
    </message>
    <message>
        <source>Content: {mark}</source>
        <translation>Nod y cynnwys: {mark}</translation>
    </message>
    <message>
        <source>{quarter} is not signed off</source>
        <translation>Nid yw {quarter} wedi'i gymeradwyo</translation>
    </message>
    <message>
        <source>Not attested: {words}</source>
        <translation>Heb ei ardystio: {words}</translation>
    </message>
    <message>
        <source>Name each with --attest, or all with --attest all. kimdesk quarter check says what else is open.</source>
        <translation>Enwch bob un gyda --attest, neu'r cyfan gyda --attest all. Mae kimdesk quarter check yn dweud beth arall sy'n agored.</translation>
    </message>
    <message>
        <source>Signed. {quarter} is signed off when everybody has signed in order.</source>
        <translation>Wedi'i lofnodi. Caiff {quarter} ei gymeradwyo pan fydd pawb wedi llofnodi mewn trefn.</translation>
    </message>
    <message>
        <source>  {role}: signed by {name} on {date}</source>
        <translation>  {role}: llofnodwyd gan {name} ar {date}</translation>
    </message>
    <message>
        <source>  {role}: signs next</source>
        <translation>  {role}: yn llofnodi nesaf</translation>
    </message>
    <message>
        <source>  {role}: signs after that</source>
        <translation>  {role}: yn llofnodi ar ôl hynny</translation>
    </message>
    <message>
        <source>Kept with the sign-off of {quarter}: {file}. Packs made from now on name it; one that was issued stays as it is.</source>
        <translation>Cadwyd gyda chymeradwyaeth y chwarter {quarter}: {file}. Bydd pecynnau a wneir o hyn ymlaen yn ei henwi; mae un a gyhoeddwyd yn aros fel y mae.</translation>
    </message>
    <message>
        <source>the scan, at most 25 MB</source>
        <translation>y sgan, 25 MB ar y mwyaf</translation>
    </message>
    <message>
        <source>Write the pack with: {command}</source>
        <translation>Ysgrifennwch y pecyn gyda: {command}</translation>
    </message>
    <message>
        <source>{quarter} is already signed off</source>
        <translation>Mae {quarter} wedi'i gymeradwyo eisoes</translation>
    </message>
    <message>
        <source>{name} signed it on {date}.</source>
        <translation>Llofnododd {name} ef ar {date}.</translation>
    </message>
    <message>
        <source>kimdesk quarter reopen with a reason opens it again.</source>
        <translation>Mae kimdesk quarter reopen gyda rheswm yn ei ailagor.</translation>
    </message>
    <message>
        <source>{quarter} can be signed off.</source>
        <translation>Gellir cymeradwyo {quarter}.</translation>
    </message>
    <message>
        <source>{quarter} cannot be signed off yet; to be settled first:</source>
        <translation>Ni ellir cymeradwyo {quarter} eto; i'w ddatrys yn gyntaf:</translation>
    </message>
    <message>
        <source>Who signs attests (--attest NAME for each, or --attest all):</source>
        <translation>Mae pwy bynnag sy'n llofnodi yn ardystio (--attest ENW ar gyfer pob un, neu --attest all):</translation>
    </message>
    <message>
        <source>Say what to do</source>
        <translation>Dywedwch beth i'w wneud</translation>
    </message>
    <message>
        <source>--home needs the name of a folder.</source>
        <translation>Mae angen enw ffolder ar --home.</translation>
    </message>
    <message>
        <source>--home cannot be {path}: {reason}.</source>
        <translation>Ni all --home fod yn {path}: {reason}.</translation>
    </message>
    <message>
        <source>Name another folder.</source>
        <translation>Enwch ffolder arall.</translation>
    </message>
    <message>
        <source>{path} is a file; --home needs a folder.</source>
        <translation>Ffeil yw {path}; mae angen ffolder ar --home.</translation>
    </message>
    <message>
        <source>Name the folder that holds kimdesk.db, not the file itself.</source>
        <translation>Enwch y ffolder sy'n dal kimdesk.db, nid y ffeil ei hun.</translation>
    </message>
    <message>
        <source>Something went wrong inside KIM Desk</source>
        <translation>Aeth rhywbeth o'i le y tu mewn i KIM Desk</translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation>Mae'r hyn a gadwyd o'r blaen yn ddiogel.</translation>
    </message>
    <message>
        <source>Send this file to whoever looks after the program: {path}</source>
        <translation>Anfonwch y ffeil hon at bwy bynnag sy'n gofalu am y rhaglen: {path}</translation>
    </message>
    <message>
        <source>Did you mean “{kind}”?</source>
        <translation>Ai “{kind}” oedd gennych mewn golwg?</translation>
    </message>
    <message>
        <source>There is no kind of record called “{words}”</source>
        <translation>Nid oes math o gofnod o'r enw “{words}”</translation>
    </message>
    <message>
        <source>Kinds: {kinds}.</source>
        <translation>Mathau: {kinds}.</translation>
    </message>
    <message>
        <source>{kind} has no field “{words}”</source>
        <translation>Nid oes maes “{words}” gan y math {kind}</translation>
    </message>
    <message>
        <source>Did you mean “{field}”?</source>
        <translation>Ai “{field}” oedd gennych mewn golwg?</translation>
    </message>
    <message>
        <source>{field} is given twice.</source>
        <translation>Mae'r maes {field} wedi'i roi ddwywaith.</translation>
    </message>
    <message>
        <source>{kinds} are not written field by field</source>
        <translation>Nid yw {kinds} yn cael eu hysgrifennu fesul maes</translation>
    </message>
    <message>
        <source>They have commands of their own, which check what must hold.</source>
        <translation>Mae ganddynt eu gorchmynion eu hunain, sy'n gwirio'r hyn sydd raid bod yn wir.</translation>
    </message>
    <message>
        <source>only records of this kind (repeat for more)</source>
        <translation>dim ond cofnodion o'r math hwn (ailadroddwch am fwy)</translation>
    </message>
    <message>
        <source>only what was written on since this day</source>
        <translation>dim ond yr hyn yr ysgrifennwyd arno ers y diwrnod hwn</translation>
    </message>
    <message>
        <source>only what was written on up to this day</source>
        <translation>dim ond yr hyn yr ysgrifennwyd arno hyd at y diwrnod hwn</translation>
    </message>
    <message>
        <source>only what this person wrote on</source>
        <translation>dim ond yr hyn yr ysgrifennodd y person hwn arno</translation>
    </message>
    <message>
        <source>only what is this team's</source>
        <translation>dim ond yr hyn sy'n eiddo i'r tîm hwn</translation>
    </message>
    <message>
        <source>Nothing was searched</source>
        <translation>Ni chwiliwyd am ddim</translation>
    </message>
    <message>
        <source>Say some words, or --from, --until, --by or --team.</source>
        <translation>Rhowch eiriau, neu --from, --until, --by neu --team.</translation>
    </message>
    <message>
        <source>{option} takes a day like 31/03/2026.</source>
        <translation>Mae {option} yn cymryd diwrnod fel 31/03/2026.</translation>
    </message>
    <message>
        <source>{count} characters are too many to look for; the most is {most}.</source>
        <translation>Mae {count} nod yn ormod i chwilio amdanynt; {most} yw'r mwyaf.</translation>
    </message>
    <message>
        <source>{field} does not hold “{value}”.</source>
        <translation>Nid yw'r maes {field} yn dal “{value}”.</translation>
    </message>
    <message>
        <source>foi, eir, sar, rsh, ombudsman or court</source>
        <translation>foi, eir, sar, rsh, ombudsman neu court</translation>
    </message>
    <message>
        <source>the number of the request; never a requester's name</source>
        <translation>rhif y cais; byth enw ceisydd</translation>
    </message>
    <message>
        <source>everything that is found with these words</source>
        <translation>popeth a geir gyda'r geiriau hyn</translation>
    </message>
    <message>
        <source>this record too (repeat for more)</source>
        <translation>y cofnod hwn hefyd (ailadroddwch am fwy)</translation>
    </message>
    <message>
        <source>the day that was asked about</source>
        <translation>y diwrnod y gofynnwyd amdano</translation>
    </message>
    <message>
        <source>leave this out and say why; codes: {codes}</source>
        <translation>gadael hwn allan a dweud pam; codau: {codes}</translation>
    </message>
    <message>
        <source>the folder to write to; without it look only</source>
        <translation>y ffolder i ysgrifennu iddo; hebddo, edrych yn unig</translation>
    </message>
    <message>
        <source>the request of this bundle is closed</source>
        <translation>mae cais y bwndel hwn wedi'i gau</translation>
    </message>
    <message>
        <source>the request of this bundle is open after all</source>
        <translation>mae cais y bwndel hwn ar agor wedi'r cyfan</translation>
    </message>
    <message>
        <source>Nothing was written: say --to DIR.</source>
        <translation>Ni ysgrifennwyd dim: rhowch --to FFOLDER.</translation>
    </message>
    <message>
        <source>Evidence bundle {ref}:</source>
        <translation>Bwndel tystiolaeth {ref}:</translation>
    </message>
    <message>
        <source>Until kimdesk bundle --close {ref} nothing in it can be deleted.</source>
        <translation>Hyd nes y rhoddir kimdesk bundle --close {ref} ni ellir dileu dim sydd ynddo.</translation>
    </message>
    <message>
        <source>“{words}” is not understood</source>
        <translation>Ni ddeellir “{words}”</translation>
    </message>
    <message>
        <source>Say which record and field, the exemption and the reason: {example}</source>
        <translation>Dywedwch pa gofnod a pha faes, yr esemptiad a'r rheswm: {example}</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Newidiadau</translation>
    </message>
    <message>
        <source>Restricted records that are left out: {count}.</source>
        <translation>Cofnodion cyfyngedig sydd wedi'u gadael allan: {count}.</translation>
    </message>
    <message>
        <source>The request {request} is closed; what is in {ref} can be deleted again.</source>
        <translation>Mae'r cais {request} wedi'i gau; gellir dileu'r hyn sydd yn y bwndel {ref} eto.</translation>
    </message>
    <message>
        <source>The request {request} is open again; nothing in {ref} can be deleted until it is closed.</source>
        <translation>Mae'r cais {request} ar agor eto; ni ellir dileu dim sydd yn y bwndel {ref} hyd nes y caiff ei gau.</translation>
    </message>
    <message>
        <source>make an evidence bundle for an information request</source>
        <translation>gwneud bwndel tystiolaeth ar gyfer cais am wybodaeth</translation>
    </message>
    <message>
        <source>All its fields: kimdesk fields {kind}.</source>
        <translation>Ei holl feysydd: kimdesk fields {kind}.</translation>
    </message>
    <message>
        <source>Write the field, an equals sign and the value, for example: {example}</source>
        <translation>Ysgrifennwch y maes, hafalnod a'r gwerth, er enghraifft: {example}</translation>
    </message>
    <message>
        <source>{field} holds one value; {sign}= is for fields that hold several.</source>
        <translation>Mae'r maes {field} yn dal un gwerth; mae {sign}= ar gyfer meysydd sy'n dal sawl un.</translation>
    </message>
    <message>
        <source>{field} is kept by the program itself.</source>
        <translation>Y rhaglen ei hun sy'n cadw'r maes {field}.</translation>
    </message>
    <message>
        <source>“{words}” may be {count} different records: {refs}.</source>
        <translation>Gall “{words}” fod yn {count} cofnod gwahanol: {refs}.</translation>
    </message>
    <message>
        <source>nothing here is called “{words}”.</source>
        <translation>nid oes dim yma o'r enw “{words}”.</translation>
    </message>
    <message>
        <source>{quarter} has not been opened; kimdesk quarter open --quarter “{quarter}” does that.</source>
        <translation>Nid yw {quarter} wedi'i agor; mae kimdesk quarter open --quarter “{quarter}” yn gwneud hynny.</translation>
    </message>
    <message>
        <source>Shared. Invite colleagues next.</source>
        <translation>Wedi'i rannu. Gwahoddwch gydweithwyr nesaf.</translation>
    </message>
    <message>
        <source>whom the invitation is for</source>
        <translation>ar gyfer pwy mae'r gwahoddiad</translation>
    </message>
    <message>
        <source>what they may do; viewer unless given</source>
        <translation>beth y cânt ei wneud; viewer oni nodir yn wahanol</translation>
    </message>
    <message>
        <source>the team their role is for</source>
        <translation>y tîm y mae eu rôl ar ei gyfer</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>Cod: {code}</translation>
    </message>
    <message>
        <source>Tell it to your colleague, not by the shared folder. It works once, for 14 days.</source>
        <translation>Dywedwch ef wrth eich cydweithiwr, nid drwy'r ffolder a rennir. Mae'n gweithio unwaith, am 14 diwrnod.</translation>
    </message>
    <message>
        <source>the code of the invitation</source>
        <translation>cod y gwahoddiad</translation>
    </message>
    <message>
        <source>Recovery key: {key}</source>
        <translation>Allwedd adfer: {key}</translation>
    </message>
    <message>
        <source>Print it or write it down, and lock it away; it is not kept anywhere and cannot be shown again. It lets a new laptop in when no administrator’s is left. kimdesk share recovery --to FILE.pdf makes a new one, as a page.</source>
        <translation>Argraffwch hi neu ysgrifennwch hi, a'i chloi'n ddiogel; nid yw'n cael ei chadw yn unman ac ni ellir ei dangos eto. Mae'n gadael gliniadur newydd i mewn pan nad oes un gweinyddwr ar ôl. Mae kimdesk share recovery --to FFEIL.pdf yn gwneud un newydd, ar ffurf tudalen.</translation>
    </message>
    <message>
        <source>write it on a page (PDF) to be printed</source>
        <translation>ei hysgrifennu ar dudalen (PDF) i'w hargraffu</translation>
    </message>
    <message>
        <source>No recovery key was made</source>
        <translation>Ni wnaed allwedd adfer</translation>
    </message>
    <message>
        <source>{path} is no name for a PDF in a folder that is there.</source>
        <translation>Nid yw {path} yn enw ar gyfer PDF mewn ffolder sydd yno.</translation>
    </message>
    <message>
        <source>One that was made before opens nothing any more.</source>
        <translation>Nid yw un a wnaed o'r blaen yn agor dim bellach.</translation>
    </message>
    <message>
        <source>The page is {path}. Print it, then delete the file.</source>
        <translation>Y dudalen yw {path}. Argraffwch hi, yna dilëwch y ffeil.</translation>
    </message>
    <message>
        <source>the shared folder, or a team file</source>
        <translation>y ffolder a rennir, neu ffeil tîm</translation>
    </message>
    <message>
        <source>the recovery key, as it was printed</source>
        <translation>yr allwedd adfer, fel y'i hargraffwyd</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>eich enw</translation>
    </message>
    <message>
        <source>This laptop is {name}’s now, an administrator’s.</source>
        <translation>Gliniadur {name}, gweinyddwr, yw'r gliniadur hwn bellach.</translation>
    </message>
    <message>
        <source>Next: take lost laptops out (kimdesk share remove), and print a new key (kimdesk share recovery).</source>
        <translation>Nesaf: tynnu gliniaduron coll (kimdesk share remove), ac argraffu allwedd newydd (kimdesk share recovery).</translation>
    </message>
    <message>
        <source>make a recovery key, to be printed and locked away</source>
        <translation>gwneud allwedd adfer, i'w hargraffu a'i chloi'n ddiogel</translation>
    </message>
    <message>
        <source>let this laptop in by the recovery key</source>
        <translation>gadael y gliniadur hwn i mewn drwy'r allwedd adfer</translation>
    </message>
    <message>
        <source>Asked to join. The four words of this laptop: {words}</source>
        <translation>Gofynnwyd am gael ymuno. Pedwar gair y gliniadur hwn: {words}</translation>
    </message>
    <message>
        <source>Your administrator sees the same words and lets you in; then: kimdesk share sync.</source>
        <translation>Mae eich gweinyddwr yn gweld yr un geiriau ac yn eich gadael i mewn; yna: kimdesk share sync.</translation>
    </message>
    <message>
        <source>the shared folder; to create and join without one, a team file (FILE.kimteam)</source>
        <translation>y ffolder a rennir; i greu ac ymuno heb un, ffeil tîm (FFEIL.kimteam)</translation>
    </message>
    <message>
        <source>Now kimdesk team-file write FILE, and give that file to your administrator, who sees the same words; merge the file that comes back.</source>
        <translation>Nawr kimdesk team-file write FFEIL, a rhowch y ffeil honno i'ch gweinyddwr, sy'n gweld yr un geiriau; cyfunwch y ffeil a ddaw yn ôl.</translation>
    </message>
    <message>
        <source>which request; without it they are listed</source>
        <translation>pa gais; hebddo cânt eu rhestru</translation>
    </message>
    <message>
        <source>every request that may be accepted</source>
        <translation>pob cais y gellir ei dderbyn</translation>
    </message>
    <message>
        <source>Not let in</source>
        <translation>Heb ei adael i mewn</translation>
    </message>
    <message>
        <source>No request has that number.</source>
        <translation>Nid oes cais â'r rhif hwnnw.</translation>
    </message>
    <message>
        <source>Nobody waits to be let in.</source>
        <translation>Nid oes neb yn aros i gael ei adael i mewn.</translation>
    </message>
    <message>
        <source>{name} on {machine}: {words}</source>
        <translation>{name} ar y ddyfais {machine}: {words}</translation>
    </message>
    <message>
        <source>{told}. It was laptop {device} of the share before, and goes by another number now</source>
        <translation>{told}. Gliniadur {device} y ffolder a rennir ydoedd o'r blaen, ac mae ganddo rif arall bellach</translation>
    </message>
    <message>
        <source>{told}. Must not be let in: {reason}.</source>
        <translation>{told}. Rhaid peidio â'i adael i mewn: {reason}.</translation>
    </message>
    <message>
        <source>{told}. Let in.</source>
        <translation>{told}. Wedi'i adael i mewn.</translation>
    </message>
    <message>
        <source>{told}. Compare the words, then: kimdesk share accept --ticket {ticket}</source>
        <translation>{told}. Cymharwch y geiriau, yna: kimdesk share accept --ticket {ticket}</translation>
    </message>
    <message>
        <source>the laptop: its person’s name, or how its number begins</source>
        <translation>y gliniadur: enw'r person y mae'n perthyn iddo, neu sut mae ei rif yn dechrau</translation>
    </message>
    <message>
        <source>{name}’s laptop is out. What it wrote so far stays; what it could read, it may have copied.</source>
        <translation>Mae gliniadur {name} wedi'i dynnu. Mae'r hyn a ysgrifennodd hyd yma yn aros; efallai ei fod wedi copïo'r hyn y gallai ei ddarllen.</translation>
    </message>
    <message>
        <source>put back what the folder has lost</source>
        <translation>rhoi'n ôl yr hyn y mae'r ffolder wedi'i golli</translation>
    </message>
    <message>
        <source>Taken in: {taken} changes. Put there: {published} files. Put back: {healed}.</source>
        <translation>Cymerwyd i mewn: {taken} newid. Rhoddwyd yno: {published} ffeil. Rhoddwyd yn ôl: {healed}.</translation>
    </message>
    <message>
        <source>the code of an invitation, where the old keys are lost</source>
        <translation>cod gwahoddiad, lle mae'r hen allweddi ar goll</translation>
    </message>
    <message>
        <source>Shared folder: {folder}</source>
        <translation>Ffolder a rennir: {folder}</translation>
    </message>
    <message>
        <source>{name}, {machine} ({device}): {operations} changes{removed}{merged}</source>
        <translation>{name}, {machine} ({device}): {operations} newid{removed}{merged}</translation>
    </message>
    <message>
        <source>, all of them in “{name}”</source>
        <translation>, pob un ohonynt o fewn “{name}”</translation>
    </message>
    <message>
        <source>what it is called; the date unless given</source>
        <translation>beth yw ei enw; y dyddiad oni nodir yn wahanol</translation>
    </message>
    <message>
        <source>Merged: “{name}” includes everything that is here.</source>
        <translation>Wedi'i gyfuno: mae “{name}” yn cynnwys popeth sydd yma.</translation>
    </message>
    <message>
        <source>, removed</source>
        <translation>, wedi'i dynnu</translation>
    </message>
    <message>
        <source>Name the shared folder.</source>
        <translation>Enwch y ffolder a rennir.</translation>
    </message>
    <message>
        <source>meet colleagues in a shared folder</source>
        <translation>cydamseru â chydweithwyr mewn ffolder a rennir</translation>
    </message>
    <message>
        <source>make a share in a folder</source>
        <translation>dechrau rhannu mewn ffolder</translation>
    </message>
    <message>
        <source>invite a colleague; says the code</source>
        <translation>gwahodd cydweithiwr; dangosir y cod</translation>
    </message>
    <message>
        <source>ask to be let in, with the code</source>
        <translation>gofyn am gael eich gadael i mewn, gyda'r cod</translation>
    </message>
    <message>
        <source>let in who asks</source>
        <translation>gadael i mewn y sawl sy'n gofyn</translation>
    </message>
    <message>
        <source>take a laptop out</source>
        <translation>tynnu gliniadur</translation>
    </message>
    <message>
        <source>say that everything up to here is merged; administrators only</source>
        <translation>dweud bod popeth hyd yma wedi'i gyfuno; gweinyddwyr yn unig</translation>
    </message>
    <message>
        <source>where everybody stands</source>
        <translation>beth yw sefyllfa pawb</translation>
    </message>
    <message>
        <source>ask to be let in again: after a restored backup, a copy, or lost keys</source>
        <translation>gofyn am gael eich gadael i mewn eto: ar ôl adfer copi wrth gefn, ar ôl copïo, neu ar ôl colli allweddi</translation>
    </message>
    <message>
        <source>meet now</source>
        <translation>cydamseru nawr</translation>
    </message>
    <message>
        <source>as at the end of this day, or at this time of it</source>
        <translation>fel yr oedd ar ddiwedd y diwrnod hwn, neu ar yr adeg hon ohono</translation>
    </message>
    <message>
        <source>{kind} {record}, as at {moment}</source>
        <translation>{kind} {record}, fel yr oedd ar {moment}</translation>
    </message>
    <message>
        <source>Changed since then: {count} of these fields.</source>
        <translation>Wedi newid ers hynny: {count} o'r meysydd hyn.</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(dim byd)</translation>
    </message>
    <message>
        <source>{value} (one of several)</source>
        <translation>{value} (un o sawl un)</translation>
    </message>
    <message>
        <source>    today: {value}</source>
        <translation>    heddiw: {value}</translation>
    </message>
    <message>
        <source>{who}, {when}, {laptop}</source>
        <translation>{who}, {when}, {laptop}</translation>
    </message>
    <message>
        <source>{words}, by a clock that was ahead</source>
        <translation>{words}, yn ôl cloc a oedd ar y blaen</translation>
    </message>
    <message>
        <source>{words}, received here {when}</source>
        <translation>{words}, derbyniwyd yma {when}</translation>
    </message>
    <message>
        <source>the piece of evidence (E3, or its title)</source>
        <translation>y darn o dystiolaeth (E3, neu ei deitl)</translation>
    </message>
    <message>
        <source>the file, of at most 25 MB</source>
        <translation>y ffeil, 25 MB ar y mwyaf</translation>
    </message>
    <message>
        <source>Attached to {ref}: {file}.</source>
        <translation>Atodwyd i'r dystiolaeth {ref}: {file}.</translation>
    </message>
    <message>
        <source>write a copy into this folder</source>
        <translation>ysgrifennu copi i'r ffolder hwn</translation>
    </message>
    <message>
        <source>No file is attached.</source>
        <translation>Nid oes ffeil wedi'i hatodi.</translation>
    </message>
    <message>
        <source>It is here.</source>
        <translation>Mae yma.</translation>
    </message>
    <message>
        <source>It is not on this computer yet.</source>
        <translation>Nid yw ar y cyfrifiadur hwn eto.</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Ysgrifennwyd: {path}</translation>
    </message>
    <message>
        <source>attach a file to a piece of evidence</source>
        <translation>atodi ffeil i ddarn o dystiolaeth</translation>
    </message>
    <message>
        <source>say which file is attached, or have a copy</source>
        <translation>dweud pa ffeil sydd wedi'i hatodi, neu gael copi</translation>
    </message>
    <message>
        <source>looking at the files of {name}</source>
        <translation>yn edrych ar ffeiliau {name}</translation>
    </message>
    <message>
        <source>Looked at {laptops} laptops, {segments} files of changes, {documents} signed documents.</source>
        <translation>Edrychwyd ar y canlynol: {laptops} gliniadur, {segments} ffeil newidiadau, {documents} dogfen wedi'i llofnodi.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the share.</source>
        <translation>Nid oes dim o'i le ar y ffolder a rennir.</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>O'i le</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>{mark}: {words}</source>
        <translation>{mark}: {words}</translation>
    </message>
    <message>
        <source>only gaps, people who have left, references that lead nowhere, rings, days in the wrong order, or levels that nobody decided</source>
        <translation>dim ond bylchau, pobl sydd wedi gadael, cyfeiriadau nad ydynt yn arwain i unman, dolenni cylchol, dyddiau yn y drefn anghywir, neu lefelau na phenderfynodd neb arnynt</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Beth i edrych arno</translation>
    </message>
    <message>
        <source>There is nothing to follow up.</source>
        <translation>Nid oes dim i'w ddilyn i fyny.</translation>
    </message>
    <message>
        <source>what is recorded and not right yet, in every register</source>
        <translation>yr hyn sydd wedi'i gofnodi ac nad yw'n iawn eto, ym mhob cofrestr</translation>
    </message>
    <message>
        <source>ACTIVITY</source>
        <translation>GWEITHGAREDD</translation>
    </message>
    <message>
        <source>a key activity: its reference, title, or start of its id</source>
        <translation>gweithgaredd allweddol: ei gyfeirnod, ei deitl, neu ddechrau ei ddynodydd</translation>
    </message>
    <message>
        <source>the day that is asked about</source>
        <translation>y diwrnod y gofynnir amdano</translation>
    </message>
    <message>
        <source>also as it was known on this day; that day itself unless given</source>
        <translation>hefyd fel yr oedd yn hysbys ar y diwrnod hwn; y diwrnod ei hun oni nodir yn wahanol</translation>
    </message>
    <message>
        <source>{activity}: the practice on {day}</source>
        <translation>{activity}: yr arfer ar {day}</translation>
    </message>
    <message>
        <source>As it is known now</source>
        <translation>Fel y mae'n hysbys nawr</translation>
    </message>
    <message>
        <source>The same was known on {day}.</source>
        <translation>Roedd yr un peth yn hysbys ar {day}.</translation>
    </message>
    <message>
        <source>As it was known on {day}</source>
        <translation>Fel yr oedd yn hysbys ar {day}</translation>
    </message>
    <message>
        <source>  Why: {words}</source>
        <translation>  Pam: {words}</translation>
    </message>
    <message>
        <source>  Approved by {name}</source>
        <translation>  Cymeradwywyd gan {name}</translation>
    </message>
    <message>
        <source>  The return of {quarter} says: {words}</source>
        <translation>  Mae ffurflen y chwarter {quarter} yn dweud: {words}</translation>
    </message>
    <message>
        <source>  Nothing had been recorded of it.</source>
        <translation>  Nid oedd dim wedi'i gofnodi amdano.</translation>
    </message>
    <message>
        <source>the first day</source>
        <translation>y diwrnod cyntaf</translation>
    </message>
    <message>
        <source>the last day; today unless given</source>
        <translation>y diwrnod olaf; heddiw oni nodir yn wahanol</translation>
    </message>
    <message>
        <source>only what this person did</source>
        <translation>dim ond yr hyn a wnaeth y person hwn</translation>
    </message>
    <message>
        <source>only on records of this kind</source>
        <translation>dim ond ar gofnodion o'r math hwn</translation>
    </message>
    <message>
        <source>only on what belongs to this team</source>
        <translation>dim ond ar yr hyn sy'n perthyn i'r tîm hwn</translation>
    </message>
    <message>
        <source>only of this field; needs --kind</source>
        <translation>dim ond y maes hwn; mae angen --kind</translation>
    </message>
    <message>
        <source>so many actions; 50 unless given</source>
        <translation>y nifer hwn o weithredoedd; 50 oni nodir yn wahanol</translation>
    </message>
    <message>
        <source>Nothing was changed: {days}.</source>
        <translation>Ni newidiwyd dim: {days}.</translation>
    </message>
    <message>
        <source>{when}  {who}, {laptop}</source>
        <translation>{when}  {who}, {laptop}</translation>
    </message>
    <message>
        <source>  and {count} more</source>
        <translation>  {count} yn rhagor</translation>
    </message>
    <message>
        <source>{shown} of {total} actions by {people} people, {days}</source>
        <translation>{shown} o {total} gweithred gan {people} o bobl, {days}</translation>
    </message>
    <message>
        <source>{shown} of {total} actions by one person, {days}</source>
        <translation>{shown} o {total} gweithred gan un person, {days}</translation>
    </message>
    <message>
        <source>the field that is asked about</source>
        <translation>y maes y gofynnir amdano</translation>
    </message>
    <message>
        <source>There is nothing to prove</source>
        <translation>Nid oes dim i'w brofi</translation>
    </message>
    <message>
        <source>{field} said nothing, as at {moment}.</source>
        <translation>Nid oedd y maes {field} yn dweud dim ar {moment}.</translation>
    </message>
    <message>
        <source>Everything it ever said: kimdesk history {kind} {ref} {field}.</source>
        <translation>Popeth a ddywedodd erioed: kimdesk history {kind} {ref} {field}.</translation>
    </message>
    <message>
        <source>say what the practice was on a day</source>
        <translation>dweud beth oedd yr arfer ar ddiwrnod penodol</translation>
    </message>
    <message>
        <source>say who changed what between two days</source>
        <translation>dweud pwy newidiodd beth rhwng dau ddiwrnod</translation>
    </message>
    <message>
        <source>say how it is known when something was recorded</source>
        <translation>dweud sut y gwyddys pryd y cofnodwyd rhywbeth</translation>
    </message>
    <message>
        <source>Passphrase of this laptop’s keys: </source>
        <translation>Cyfrinair hir allweddi'r gliniadur hwn: </translation>
    </message>
    <message>
        <source>Choose a passphrase for this laptop’s keys: </source>
        <translation>Dewiswch gyfrinair hir ar gyfer allweddi'r gliniadur hwn: </translation>
    </message>
    <message>
        <source>At least {count} letters; a few plain words are good.</source>
        <translation>O leiaf {count} llythyren; mae ychydig o eiriau syml yn dda.</translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>Unwaith eto: </translation>
    </message>
    <message>
        <source>These were two different ones.</source>
        <translation>Roedd y ddau'n wahanol i'w gilydd.</translation>
    </message>
    <message>
        <source>the field that says it</source>
        <translation>y maes sy'n ei ddweud</translation>
    </message>
    <message>
        <source>which value; without it they are listed</source>
        <translation>pa werth; hebddo cânt eu rhestru</translation>
    </message>
    <message>
        <source>every value that the field ever had</source>
        <translation>pob gwerth a fu gan y maes erioed</translation>
    </message>
    <message>
        <source>what everybody reads instead, giving nothing away</source>
        <translation>beth mae pawb yn ei ddarllen yn ei le, heb ddatgelu dim</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Newid</translation>
    </message>
    <message>
        <source>This field says nothing.</source>
        <translation>Nid yw'r maes hwn yn dweud dim.</translation>
    </message>
    <message>
        <source>Nothing was withheld</source>
        <translation>Ni ddaliwyd dim yn ôl</translation>
    </message>
    <message>
        <source>There is no such change: {names}.</source>
        <translation>Nid oes newid o'r fath: {names}.</translation>
    </message>
    <message>
        <source>List them first: the same command without --change.</source>
        <translation>Rhestrwch nhw'n gyntaf: yr un gorchymyn heb --change.</translation>
    </message>
    <message>
        <source>Withheld: {changes} values, and {documents} places in signed documents.</source>
        <translation>Wedi'u dal yn ôl: {changes} gwerth; lleoedd mewn dogfennau wedi'u llofnodi: {documents}.</translation>
    </message>
    <message>
        <source>Signed documents that keep it as the title of a record: {count}. A title cannot be withheld there.</source>
        <translation>Dogfennau wedi'u llofnodi sy'n ei gadw fel teitl cofnod: {count}. Ni ellir dal teitl yn ôl yno.</translation>
    </message>
    <message>
        <source>This cannot be taken back. Each laptop forgets it at its next sync. Copies that were made before stay: packs and other exports, backups and team files. Find and delete them where that matters.</source>
        <translation>Ni ellir dadwneud hyn. Bydd pob gliniadur yn ei anghofio wrth gydamseru nesaf. Mae copïau a wnaed o'r blaen yn aros: pecynnau ac allforion eraill, copïau wrth gefn a ffeiliau tîm. Chwiliwch amdanynt a'u dileu lle mae hynny'n bwysig.</translation>
    </message>
    <message>
        <source>withhold words on every laptop, for ever (administrators)</source>
        <translation>dal geiriau yn ôl ar bob gliniadur, am byth (gweinyddwyr)</translation>
    </message>
    <message>
        <source>Nothing is due for disposal.</source>
        <translation>Nid oes dim i fod i gael ei waredu.</translation>
    </message>
    <message>
        <source>{kind} {ref}: {finding}</source>
        <translation>{kind} {ref}: {finding}</translation>
    </message>
    <message>
        <source>Every rule is understood, and nothing is overdue.</source>
        <translation>Deellir pob rheol, ac nid oes dim yn hwyr.</translation>
    </message>
    <message>
        <source>say what the retention schedule comes to</source>
        <translation>dweud beth mae'r amserlen gadw yn ei olygu</translation>
    </message>
    <message>
        <source>list what is due for disposal, and what stops it</source>
        <translation>rhestru'r hyn sydd i fod i gael ei waredu, a beth sy'n ei atal</translation>
    </message>
    <message>
        <source>say what is wrong or missing; exit code 1 where anything is</source>
        <translation>dweud beth sydd o'i le neu ar goll; cod gadael 1 lle mae rhywbeth</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Sgôr</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Yn aros am</translation>
    </message>
    <message>
        <source>the risk: its reference or its whole title</source>
        <translation>y risg: ei chyfeirnod neu ei theitl llawn</translation>
    </message>
    <message>
        <source>LEVEL</source>
        <translation>LEFEL</translation>
    </message>
    <message>
        <source>where to: {levels}</source>
        <translation>i ble: {levels}</translation>
    </message>
    <message>
        <source>why it should stand there</source>
        <translation>pam y dylai fod yno</translation>
    </message>
    <message>
        <source>the day it was asked for; today unless given</source>
        <translation>y diwrnod y gofynnwyd amdano; heddiw oni nodir yn wahanol</translation>
    </message>
    <message>
        <source>{risk}: asked for {level} as {ref}. It stays where it is until that is decided on.</source>
        <translation>{risk}: gofynnwyd am y lefel {level} fel {ref}. Mae'n aros lle y mae hyd nes y penderfynir ar hynny.</translation>
    </message>
    <message>
        <source>the risk whose step waits, or the step itself (ES…)</source>
        <translation>y risg y mae ei cham yn aros, neu'r cam ei hun (ES…)</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>CANLYNIAD</translation>
    </message>
    <message>
        <source>accepted, refused or sent-back</source>
        <translation>accepted, refused neu sent-back</translation>
    </message>
    <message>
        <source>the decision in words, and the reason</source>
        <translation>y penderfyniad mewn geiriau, a'r rheswm</translation>
    </message>
    <message>
        <source>who decided; you unless given</source>
        <translation>pwy benderfynodd; chi oni nodir yn wahanol</translation>
    </message>
    <message>
        <source>the day of the decision; today unless given</source>
        <translation>diwrnod y penderfyniad; heddiw oni nodir yn wahanol</translation>
    </message>
    <message>
        <source>its number on the corporate risk register</source>
        <translation>ei rhif ar y gofrestr risgiau gorfforaethol</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Dim byd i benderfynu arno</translation>
    </message>
    <message>
        <source>No step of {risk} waits for a decision.</source>
        <translation>Nid oes cam o'r risg {risk} yn aros am benderfyniad.</translation>
    </message>
    <message>
        <source>kimdesk risk escalate asks for one.</source>
        <translation>Mae kimdesk risk escalate yn gofyn am un.</translation>
    </message>
    <message>
        <source>Stands at: {level}</source>
        <translation>Lefel bresennol: {level}</translation>
    </message>
    <message>
        <source>Corporate reference: {ref}</source>
        <translation>Cyfeirnod corfforaethol: {ref}</translation>
    </message>
    <message>
        <source>{day}  recorded by {who}</source>
        <translation>{day}  cofnodwyd gan {who}</translation>
    </message>
    <message>
        <source>{day}  {ref} {who} asks for {level}: {why}</source>
        <translation>{day}  {ref} {who} yn gofyn am y lefel {level}: {why}</translation>
    </message>
    <message>
        <source>Two decisions, made apart: kimdesk risk decide chooses.</source>
        <translation>Dau benderfyniad, wedi'u gwneud ar wahân: mae kimdesk risk decide yn dewis.</translation>
    </message>
    <message>
        <source>{outcome} by {who}</source>
        <translation>{outcome} gan {who}</translation>
    </message>
    <message>
        <source>asked for and decided by one person</source>
        <translation>gofynnwyd amdano a phenderfynwyd arno gan yr un person</translation>
    </message>
    <message>
        <source>why it is closed</source>
        <translation>pam y caiff ei chau</translation>
    </message>
    <message>
        <source>the day; today unless given</source>
        <translation>y diwrnod; heddiw oni nodir yn wahanol</translation>
    </message>
    <message>
        <source>Closed {record}</source>
        <translation>Caewyd {record}</translation>
    </message>
    <message>
        <source>Opened {record} again</source>
        <translation>Ailagorwyd {record}</translation>
    </message>
    <message>
        <source>the ladder of a risk: ask for a step, decide on it, read it; close a risk</source>
        <translation>ysgol uwchgyfeirio risg: gofyn am gam, penderfynu arno, ei darllen; cau risg</translation>
    </message>
    <message>
        <source>ask for a step up or down the ladder</source>
        <translation>gofyn am gam i fyny neu i lawr yr ysgol uwchgyfeirio</translation>
    </message>
    <message>
        <source>decide on the step that waits</source>
        <translation>penderfynu ar y cam sy'n aros</translation>
    </message>
    <message>
        <source>read every step, and who decided it</source>
        <translation>darllen pob cam, a phwy benderfynodd arno</translation>
    </message>
    <message>
        <source>close a risk with the reason</source>
        <translation>cau risg gyda'r rheswm</translation>
    </message>
    <message>
        <source>open a closed risk again</source>
        <translation>ailagor risg sydd wedi'i chau</translation>
    </message>
    <message>
        <source>{file} is the published list: {services} services and {functions} functions. Nothing was changed.</source>
        <translation>{file} yw'r rhestr gyhoeddedig (gwasanaethau: {services}; swyddogaethau: {functions}). Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>{file} is the published list: {services} services and {functions} functions are offered from now on where a function or a service is written. No records were made.</source>
        <translation>{file} yw'r rhestr gyhoeddedig (gwasanaethau: {services}; swyddogaethau: {functions}). Fe'u cynigir o hyn ymlaen lle mae swyddogaeth neu wasanaeth yn cael ei ysgrifennu. Ni chrëwyd cofnodion.</translation>
    </message>
    <message>
        <source>the team file (its name ends in .kimteam)</source>
        <translation>y ffeil tîm (mae ei henw'n gorffen gyda .kimteam)</translation>
    </message>
    <message>
        <source>Written: {path}, {size} KB. Give it to your colleagues; it is encrypted, only they can read it.</source>
        <translation>Ysgrifennwyd: {path}, {size} KB. Rhowch hi i'ch cydweithwyr; mae wedi'i hamgryptio, a dim ond nhw sy'n gallu ei darllen.</translation>
    </message>
    <message>
        <source>They take it in with: kimdesk team-file merge FILE</source>
        <translation>Maent yn ei chymryd i mewn gyda: kimdesk team-file merge FFEIL</translation>
    </message>
    <message>
        <source>Requests to be let in, in it: {count}.</source>
        <translation>Ceisiadau i gael eu gadael i mewn sydd ynddi: {count}.</translation>
    </message>
    <message>
        <source>What was written before is still on its way to this laptop: sync first where somebody is to join by it.</source>
        <translation>Mae'r hyn a ysgrifennwyd o'r blaen yn dal ar ei ffordd i'r gliniadur hwn: cydamserwch yn gyntaf os oes rhywun i ymuno drwyddi.</translation>
    </message>
    <message>
        <source>The shared folder’s invitations and requests are not in it: {words}.</source>
        <translation>Nid yw gwahoddiadau a cheisiadau'r ffolder a rennir ynddi: {words}.</translation>
    </message>
    <message>
        <source>team files (their names end in .kimteam)</source>
        <translation>ffeiliau tîm (mae eu henwau'n gorffen gyda .kimteam)</translation>
    </message>
    <message>
        <source>Taken in: {taken} changes.</source>
        <translation>Cymerwyd i mewn: {taken} newid.</translation>
    </message>
    <message>
        <source>Requests to be let in: {count}. Look at them: kimdesk share accept</source>
        <translation>Ceisiadau i gael eu gadael i mewn: {count}. Edrychwch arnynt: kimdesk share accept</translation>
    </message>
    <message>
        <source>The shared folder could not be reached ({words}): merge the file again when it can.</source>
        <translation>Ni ellid cyrraedd y ffolder a rennir ({words}): cyfunwch y ffeil eto pan ellir gwneud hynny.</translation>
    </message>
    <message>
        <source>meet without a folder in common: by a file on a stick or by e-mail</source>
        <translation>cydamseru heb ffolder cyffredin: drwy ffeil ar gof bach neu drwy e-bost</translation>
    </message>
    <message>
        <source>write what this laptop has into a team file</source>
        <translation>ysgrifennu'r hyn sydd gan y gliniadur hwn i ffeil tîm</translation>
    </message>
    <message>
        <source>take in team files from colleagues, one after the other</source>
        <translation>cymryd i mewn ffeiliau tîm oddi wrth gydweithwyr, un ar ôl y llall</translation>
    </message>
    <message>
        <source>look through everything that was ever written, too</source>
        <translation>edrych drwy bopeth a ysgrifennwyd erioed hefyd</translation>
    </message>
    <message>
        <source>only records of this kind</source>
        <translation>dim ond cofnodion o'r math hwn</translation>
    </message>
    <message>
        <source>Nothing here looks like a tenant's personal data.</source>
        <translation>Nid oes dim yma'n edrych fel data personol tenant.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Cofnod</translation>
    </message>
    <message>
        <source>May be</source>
        <translation>Gall fod yn</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>Darn</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Ysgrifennwyd</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Yn sefyll</translation>
    </message>
    <message>
        <source>Places that may be about a person: {count}. Each may also be something else: please look.</source>
        <translation>Lleoedd a allai fod am berson: {count}. Gall pob un fod yn rhywbeth arall hefyd: edrychwch.</translation>
    </message>
    <message>
        <source>Change the field, then let an administrator withhold what it said before: kimdesk redact KIND REF FIELD.</source>
        <translation>Newidiwch y maes, yna gofynnwch i weinyddwr ddal yn ôl yr hyn a ddywedai o'r blaen: kimdesk redact MATH CYF MAES.</translation>
    </message>
    <message>
        <source>no, in the history</source>
        <translation>nac ydy, yn yr hanes</translation>
    </message>
    <message>
        <source>Rows that may hold a tenant's personal data: {count}. KIM Desk is for information about records; look at:</source>
        <translation>Rhesi a allai ddal data personol tenant: {count}. Mae KIM Desk ar gyfer gwybodaeth am gofnodion; edrychwch ar y canlynol:</translation>
    </message>
    <message>
        <source>  {sheet}, {cell}, {heading}: {what}</source>
        <translation>  {sheet}, {cell}, {heading}: {what}</translation>
    </message>
    <message>
        <source>list what may be a tenant's personal data in free text</source>
        <translation>rhestru'r hyn a allai fod yn ddata personol tenant mewn testun rhydd</translation>
    </message>
    <message>
        <source>WHO</source>
        <translation>PWY</translation>
    </message>
    <message>
        <source>whose data it is, for example: tenants, leaseholders; anybody's unless given</source>
        <translation>data pwy ydyw, er enghraifft: tenantiaid, lesddeiliaid; data unrhyw un oni nodir yn wahanol</translation>
    </message>
    <message>
        <source>write the sheet into this folder as a workbook, too</source>
        <translation>ysgrifennu'r ddalen i'r ffolder hwn fel llyfr gwaith hefyd</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ble</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Sut i chwilio</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
    <message>
        <source>No place is recorded that may hold such data.</source>
        <translation>Nid oes lle wedi'i gofnodi a allai ddal data o'r fath.</translation>
    </message>
    <message>
        <source>Restricted information assets left out: {count}. Ask those who may read them.</source>
        <translation>Asedau gwybodaeth cyfyngedig sydd wedi'u gadael allan: {count}. Gofynnwch i'r rhai sydd â hawl i'w darllen.</translation>
    </message>
    <message>
        <source>list the places that may hold somebody's data</source>
        <translation>rhestru'r lleoedd a allai ddal data rhywun</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>dim byd eto</translation>
    </message>
    <message>
        <source>Light (usual)</source>
        <translation>Ysgafn (arferol)</translation>
    </message>
    <message>
        <source>{value} (usual)</source>
        <translation>{value} (arferol)</translation>
    </message>
    <message>
        <source>{value} (several values: kimdesk conflicts)</source>
        <translation>{value} (sawl gwerth: kimdesk conflicts)</translation>
    </message>
    <message>
        <source>NAME=VALUE</source>
        <translation>ENW=GWERTH</translation>
    </message>
    <message>
        <source>NAME= lets the usual one hold; detail:TEAM=full sets what a team owes</source>
        <translation>Mae ENW= yn gadael i'r gwerth arferol sefyll; mae detail:TÎM=full yn gosod yr hyn sy'n ddyledus gan dîm</translation>
    </message>
    <message>
        <source>“{words}” is not written as NAME=VALUE.</source>
        <translation>Nid yw “{words}” wedi'i ysgrifennu fel ENW=GWERTH.</translation>
    </message>
    <message>
        <source>For example: kimdesk settings set due_days=20</source>
        <translation>Er enghraifft: kimdesk settings set due_days=20</translation>
    </message>
    <message>
        <source>Saved for the whole workspace</source>
        <translation>Wedi'i gadw ar gyfer y gweithle cyfan</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Dim byd i'w newid</translation>
    </message>
    <message>
        <source>a PNG or a JPEG, at most 10 MB</source>
        <translation>PNG neu JPEG, 10 MB ar y mwyaf</translation>
    </message>
    <message>
        <source>show no logo any more</source>
        <translation>peidio â dangos logo mwyach</translation>
    </message>
    <message>
        <source>Name the picture, or say --remove.</source>
        <translation>Enwch y llun, neu rhowch --remove.</translation>
    </message>
    <message>
        <source>For example: kimdesk settings logo logo.png</source>
        <translation>Er enghraifft: kimdesk settings logo logo.png</translation>
    </message>
    <message>
        <source>Packs made from now on show {file}.</source>
        <translation>Bydd pecynnau a wneir o hyn ymlaen yn dangos {file}.</translation>
    </message>
    <message>
        <source>Packs made from now on show no logo.</source>
        <translation>Ni fydd pecynnau a wneir o hyn ymlaen yn dangos logo.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>ENW</translation>
    </message>
    <message>
        <source>one setting; all unless given</source>
        <translation>un gosodiad; pob un oni nodir yn wahanol</translation>
    </message>
    <message>
        <source>so many changes; 50 unless given</source>
        <translation>y nifer hwn o newidiadau; 50 oni nodir yn wahanol</translation>
    </message>
    <message>
        <source>Nothing was ever set.</source>
        <translation>Ni osodwyd dim erioed.</translation>
    </message>
    <message>
        <source>what is set for the whole workspace, and who changed it</source>
        <translation>beth sydd wedi'i osod ar gyfer y gweithle cyfan, a phwy a'i newidiodd</translation>
    </message>
    <message>
        <source>say what every setting says</source>
        <translation>dweud beth mae pob gosodiad yn ei ddweud</translation>
    </message>
    <message>
        <source>change settings; administrators only</source>
        <translation>newid gosodiadau; gweinyddwyr yn unig</translation>
    </message>
    <message>
        <source>the picture on the first page of packs</source>
        <translation>y llun ar dudalen gyntaf pecynnau</translation>
    </message>
    <message>
        <source>say who changed what, with before and after</source>
        <translation>dweud pwy newidiodd beth, gyda'r hyn oedd cynt ac wedyn</translation>
    </message>
    <message>
        <source>a quarter ("Q4 2024/25": what was signed, or a draft; with ":draft", ":0" for the first sign-off or ":1" for amendment 1), or the folder of a pack</source>
        <translation>chwarter ("Q4 2024/25": yr hyn a lofnodwyd, neu ddrafft; gyda ":draft", ":0" ar gyfer y gymeradwyaeth gyntaf neu ":1" ar gyfer diwygiad 1), neu ffolder pecyn</translation>
    </message>
    <message>
        <source>the other one, named the same way</source>
        <translation>y llall, wedi'i enwi yn yr un ffordd</translation>
    </message>
    <message>
        <source>list only what became worse</source>
        <translation>rhestru dim ond yr hyn a waethygodd</translation>
    </message>
    <message>
        <source>write pages and a workbook into this folder</source>
        <translation>ysgrifennu tudalennau a llyfr gwaith i'r ffolder hwn</translation>
    </message>
    <message>
        <source>{counts}; {same} the same.</source>
        <translation>{counts}; {same} yr un fath.</translation>
    </message>
    <message>
        <source>say what differs between two quarters or packs</source>
        <translation>dweud beth sy'n wahanol rhwng dau chwarter neu becyn</translation>
    </message>
    <message>
        <source>OWNER</source>
        <translation>PERCHENNOG</translation>
    </message>
    <message>
        <source>the person or team that owns the assets (name or reference)</source>
        <translation>y person neu'r tîm sy'n berchen ar yr asedau (enw neu gyfeirnod)</translation>
    </message>
    <message>
        <source>what the owner states</source>
        <translation>beth mae'r perchennog yn ei ddatgan</translation>
    </message>
    <message>
        <source>the risks that the owner names</source>
        <translation>y risgiau y mae'r perchennog yn eu henwi</translation>
    </message>
    <message>
        <source>the day it was signed; today unless given</source>
        <translation>y diwrnod y'i llofnodwyd; heddiw oni nodir yn wahanol</translation>
    </message>
    <message>
        <source>say that you sign for the owner, where that is not you</source>
        <translation>dweud eich bod yn llofnodi ar ran y perchennog, lle nad chi yw hwnnw</translation>
    </message>
    <message>
        <source>STATEMENT</source>
        <translation>DATGANIAD</translation>
    </message>
    <message>
        <source>its reference, for example ST1</source>
        <translation>ei gyfeirnod, er enghraifft ST1</translation>
    </message>
    <message>
        <source>the day it was received; today unless given</source>
        <translation>y diwrnod y daeth i law; heddiw oni nodir yn wahanol</translation>
    </message>
    <message>
        <source>the folder to put the document in</source>
        <translation>y ffolder i roi'r ddogfen ynddo</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Asedau</translation>
    </message>
    <message>
        <source>Last signed</source>
        <translation>Llofnodwyd ddiwethaf</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Y nesaf i fod i mewn</translation>
    </message>
    <message>
        <source>No information asset has an owner yet.</source>
        <translation>Nid oes perchennog gan unrhyw ased gwybodaeth eto.</translation>
    </message>
    <message>
        <source>{ref} signed: {title}. The next is due on {day}.</source>
        <translation>Llofnodwyd {ref}: {title}. Mae'r nesaf i fod i mewn ar {day}.</translation>
    </message>
    <message>
        <source>{ref} received on {day}: {title}.</source>
        <translation>Derbyniwyd {ref} ar {day}: {title}.</translation>
    </message>
    <message>
        <source>No owner is called “{words}”</source>
        <translation>Nid oes perchennog o'r enw “{words}”</translation>
    </message>
    <message>
        <source>kimdesk statement list shows who owns assets.</source>
        <translation>Mae kimdesk statement list yn dangos pwy sy'n berchen ar asedau.</translation>
    </message>
    <message>
        <source>Several are called “{words}”; use the reference.</source>
        <translation>Mae sawl un o'r enw “{words}”; defnyddiwch y cyfeirnod.</translation>
    </message>
    <message>
        <source>Statement of {name}, {year}</source>
        <translation>Datganiad {name}, {year}</translation>
    </message>
    <message>
        <source>Last signed on {day}: {title}</source>
        <translation>Llofnodwyd ddiwethaf ar {day}: {title}</translation>
    </message>
    <message>
        <source>Due on {day}</source>
        <translation>I fod i mewn erbyn {day}</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Ased</translation>
    </message>
    <message>
        <source>Held or needed</source>
        <translation>Yn cael ei ddal neu ei angen</translation>
    </message>
    <message>
        <source>To be put right</source>
        <translation>I'w gywiro</translation>
    </message>
    <message>
        <source>No asset is owned.</source>
        <translation>Nid oes unrhyw ased yn eiddo i'r perchennog hwn.</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risg</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Lefel</translation>
    </message>
    <message>
        <source>Restricted assets and risks left out: {count}.</source>
        <translation>Asedau a risgiau cyfyngedig a adawyd allan: {count}.</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ddim eto</translation>
    </message>
    <message>
        <source>what each asset owner tells the SIRO once a year</source>
        <translation>yr hyn y mae pob perchennog ased yn ei ddweud wrth y SIRO unwaith y flwyddyn</translation>
    </message>
    <message>
        <source>say who owns assets, and when each signed last</source>
        <translation>dweud pwy sy'n berchen ar asedau, a phryd y llofnododd pob un ddiwethaf</translation>
    </message>
    <message>
        <source>say what a statement rests on today</source>
        <translation>dweud ar beth y mae datganiad yn seiliedig heddiw</translation>
    </message>
    <message>
        <source>record the statement with its day</source>
        <translation>cofnodi'r datganiad gyda'i ddyddiad</translation>
    </message>
    <message>
        <source>record that the SIRO has received it</source>
        <translation>cofnodi bod y SIRO wedi'i dderbyn</translation>
    </message>
    <message>
        <source>write the statement as a document</source>
        <translation>ysgrifennu'r datganiad fel dogfen</translation>
    </message>
    <message>
        <source>a register instead of a return: actions, assets, risks, …</source>
        <translation>cofrestr yn lle ffurflen: actions, assets, risks, …</translation>
    </message>
    <message>
        <source>of the register only these, as in kimdesk list; may be given several times</source>
        <translation>y rhain yn unig o'r gofrestr, fel yn kimdesk list; gellir ei roi sawl gwaith</translation>
    </message>
    <message>
        <source>the workbook to write, ending in .xlsx</source>
        <translation>y llyfr gwaith i'w ysgrifennu, yn gorffen â .xlsx</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>Heb ei ysgrifennu</translation>
    </message>
    <message>
        <source>--to needs the name of a workbook that ends in {suffix}.</source>
        <translation>Mae angen enw llyfr gwaith sy'n gorffen â {suffix} ar --to.</translation>
    </message>
    <message>
        <source>--filter is of registers: give --table as well.</source>
        <translation>Ar gyfer cofrestrau y mae --filter: rhowch --table hefyd.</translation>
    </message>
    <message>
        <source>a workbook that was given out, as it came back</source>
        <translation>llyfr gwaith a roddwyd allan, fel y daeth yn ôl</translation>
    </message>
    <message>
        <source>{sheet}, row {row}, {record}: {state}</source>
        <translation>{sheet}, rhes {row}, {record}: {state}</translation>
    </message>
    <message>
        <source>{record}: {state}</source>
        <translation>{record}: {state}</translation>
    </message>
    <message>
        <source>kimdesk conflicts lists what has two values now.</source>
        <translation>Mae kimdesk conflicts yn rhestru beth sydd â dau werth nawr.</translation>
    </message>
    <message>
        <source>workbooks that teams without the program fill in</source>
        <translation>llyfrau gwaith y mae timau heb y rhaglen yn eu llenwi</translation>
    </message>
    <message>
        <source>give a return or a register out to be filled in</source>
        <translation>rhoi ffurflen neu gofrestr allan i'w llenwi</translation>
    </message>
    <message>
        <source>take a filled workbook in</source>
        <translation>cymryd llyfr gwaith wedi'i lenwi i mewn</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>What changed: {before} and {after}</source>
        <translation>Beth newidiodd: {before} ac yna {after}</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>wedi newid</translation>
    </message>
    <message>
        <source>new</source>
        <translation>newydd</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>ddim yno mwyach</translation>
    </message>
    <message>
        <source>became worse</source>
        <translation>wedi gwaethygu</translation>
    </message>
    <message>
        <source>became better</source>
        <translation>wedi gwella</translation>
    </message>
    <message>
        <source>Before: {name}</source>
        <translation>Cynt: {name}</translation>
    </message>
    <message>
        <source>After: {name}</source>
        <translation>Wedyn: {name}</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dogfen</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Beth ydyw</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dogfennau</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>Landlord</source>
        <translation>Landlord</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Pryd y'i gwnaed</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Gwnaed gan</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Sampl</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Data sampl</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Sylw</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Fformat</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Rhaglen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Gwerth</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Clawr</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nifer</translation>
    </message>
    <message>
        <source>Records that</source>
        <translation>Cyflwr y cofnodion</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Niferoedd</translation>
    </message>
    <message>
        <source>What changed, counted</source>
        <translation>Beth newidiodd, mewn niferoedd</translation>
    </message>
    <message>
        <source>are the same</source>
        <translation>yr un fath</translation>
    </message>
    <message>
        <source>Made {moment}</source>
        <translation>Gwnaed {moment}</translation>
    </message>
    <message>
        <source>Two frozen documents side by side</source>
        <translation>Dwy ddogfen wedi'u rhewi, ochr yn ochr</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Wedi'i gyfrif</translation>
    </message>
    <message>
        <source>{count} record is the same in both.</source>
        <translation>Mae {count} cofnod yr un fath yn y ddwy.</translation>
    </message>
    <message>
        <source>{count} records are the same in both.</source>
        <translation>Mae {count} cofnod yr un fath yn y ddwy.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Beth newidiodd</translation>
    </message>
    <message>
        <source>{before}, and then {after}</source>
        <translation>{before}, ac yna {after}</translation>
    </message>
    <message>
        <source>Sample data: made up to show the program, about no real landlord.</source>
        <translation>Data sampl: wedi'u llunio i ddangos y rhaglen; nid ydynt yn ymwneud ag unrhyw landlord go iawn.</translation>
    </message>
    <message>
        <source>Made on {moment} by {name}.</source>
        <translation>Gwnaed ar {moment} gan {name}.</translation>
    </message>
    <message>
        <source>Made on {moment}.</source>
        <translation>Gwnaed ar {moment}.</translation>
    </message>
    <message>
        <source>It is made of the frozen contents of the two and of nothing else.</source>
        <translation>Fe'i gwnaed o gynnwys y ddwy ddogfen a rewyd, ac o ddim byd arall.</translation>
    </message>
    <message>
        <source>{quarter}, draft</source>
        <translation>{quarter}, drafft</translation>
    </message>
    <message>
        <source>{quarter}, amendment {number}</source>
        <translation>{quarter}, diwygiad {number}</translation>
    </message>
    <message>
        <source>{name} again</source>
        <translation>{name} eto</translation>
    </message>
    <message>
        <source>{landlord}, {months}. Content {mark}.</source>
        <translation>{landlord}, {months}. Cynnwys {mark}.</translation>
    </message>
    <message>
        <source>A draft of the records as they stood on {when}; nobody has signed it.</source>
        <translation>Drafft o'r cofnodion fel yr oeddent ar {when}; nid oes neb wedi'i lofnodi.</translation>
    </message>
    <message>
        <source>Signed by {name} on {when}.</source>
        <translation>Llofnodwyd gan {name} ar {when}.</translation>
    </message>
    <message>
        <source>Opened again because: {reason}.</source>
        <translation>Ailagorwyd oherwydd: {reason}.</translation>
    </message>
    <message>
        <source>The two come from different workspaces, whose records have ids of their own. {guesses} A guess is marked; what nothing in the other was taken for stands as new or as no longer there.</source>
        <translation>Daw'r ddwy o weithleoedd gwahanol, ac mae gan gofnodion y naill a'r llall eu dynodyddion eu hunain. {guesses} Caiff dyfaliad ei farcio; mae cofnod na chafwyd dim i gyfateb iddo yn y llall yn sefyll fel un newydd neu fel un nad yw yno mwyach.</translation>
    </message>
    <message>
        <source>{count} record was matched by its reference or by what it is called.</source>
        <translation>Parwyd {count} cofnod yn ôl ei gyfeirnod neu yn ôl ei enw.</translation>
    </message>
    <message>
        <source>{count} records were matched by their reference or by what they are called.</source>
        <translation>Parwyd {count} cofnod yn ôl eu cyfeirnodau neu yn ôl eu henwau.</translation>
    </message>
    <message>
        <source>{count} field is withheld in one of the two: whether it differs cannot be told.</source>
        <translation>Mae {count} maes wedi'i ddal yn ôl yn un o'r ddwy: ni ellir dweud a yw'n wahanol.</translation>
    </message>
    <message>
        <source>{count} fields are withheld in one of the two: whether they differ cannot be told.</source>
        <translation>Mae {count} maes wedi'u dal yn ôl yn un o'r ddwy: ni ellir dweud a ydynt yn wahanol.</translation>
    </message>
    <message>
        <source>One of the two is a part of its pack, {part}: {count} records of the other are of no such part, and not compared.</source>
        <translation>Dim ond rhan o'i phecyn ({part}) yw un o'r ddwy: nid yw {count} cofnod o'r llall yn perthyn i'r rhan honno, ac ni chawsant eu cymharu.</translation>
    </message>
    <message>
        <source>One of the two is a part of its pack, or both are: {count} records of the one are withheld whole in the other, and not compared. Others of the one that the other withholds stand as new or as no longer there.</source>
        <translation>Dim ond rhan o'i phecyn yw un o'r ddwy, neu'r ddwy ohonynt: mae {count} cofnod o'r naill wedi'u dal yn ôl yn gyfan yn y llall, ac ni chawsant eu cymharu. Mae cofnodion eraill o'r naill y mae'r llall yn eu dal yn ôl yn sefyll fel rhai newydd neu fel rhai nad ydynt yno mwyach.</translation>
    </message>
    <message>
        <source>The two are not about the same part of the service.</source>
        <translation>Nid yw'r ddwy yn ymwneud â'r un rhan o'r gwasanaeth.</translation>
    </message>
    <message>
        <source>One of the two was made where not everything had come in yet.</source>
        <translation>Gwnaed un o'r ddwy cyn i bopeth ddod i mewn.</translation>
    </message>
    <message>
        <source>Worse means: a lower step, a higher score, a new or reopened risk, late, overdue, slipped again, without an owner, or less far in the self-assessment. Steps are counted and never averaged.</source>
        <translation>Ystyr gwaethygu: cam is, sgôr uwch, risg newydd neu risg wedi'i hailagor, bod yn hwyr, mynd heibio i'r dyddiad, llithro eto, bod heb berchennog, neu fod yn llai pell ymlaen yn yr hunanasesiad. Caiff camau eu cyfrif; ni chyfrifir cyfartaledd byth.</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation>Egwyddor</translation>
    </message>
    <message>
        <source>No team rated itself in either.</source>
        <translation>Ni raddiodd unrhyw dîm ei hun yn y naill na'r llall.</translation>
    </message>
    <message>
        <source>Teams at each step</source>
        <translation>Timau ar bob cam</translation>
    </message>
    <message>
        <source>Ratings by team and principle</source>
        <translation>Graddau fesul tîm ac egwyddor</translation>
    </message>
    <message>
        <source>Teams and their returns</source>
        <translation>Timau a'u ffurflenni</translation>
    </message>
    <message>
        <source>Practice changes</source>
        <translation>Newidiadau i arferion</translation>
    </message>
    <message>
        <source>Risks and escalations</source>
        <translation>Risgiau ac uwchgyfeirio</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Cynllun gweithredu</translation>
    </message>
    <message>
        <source>Information asset register</source>
        <translation>Cofrestr asedau gwybodaeth</translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation>Hunanasesiad</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Tystiolaeth</translation>
    </message>
    <message>
        <source>What is asked of the reader</source>
        <translation>Beth a ofynnir i'r darllenydd</translation>
    </message>
    <message>
        <source>Other records</source>
        <translation>Cofnodion eraill</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>Reason for the state</source>
        <translation>Rheswm dros y statws</translation>
    </message>
    <message>
        <source>Working days late</source>
        <translation>Diwrnodau gwaith yn hwyr</translation>
    </message>
    <message>
        <source>Key activities</source>
        <translation>Gweithgareddau allweddol</translation>
    </message>
    <message>
        <source>Activities that changed</source>
        <translation>Gweithgareddau a newidiodd</translation>
    </message>
    <message>
        <source>Activities that did not change</source>
        <translation>Gweithgareddau na newidiodd</translation>
    </message>
    <message>
        <source>Activities not reported</source>
        <translation>Gweithgareddau nad adroddwyd arnynt</translation>
    </message>
    <message>
        <source>Submitted by</source>
        <translation>Cyflwynwyd gan</translation>
    </message>
    <message>
        <source>Submitted on</source>
        <translation>Cyflwynwyd ar</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Adolygwyd gan</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>Adolygwyd ar</translation>
    </message>
    <message>
        <source>Quarters without a change</source>
        <translation>Chwarteri heb newid</translation>
    </message>
    <message>
        <source>The team’s own step</source>
        <translation>Cam y tîm ei hun</translation>
    </message>
    <message>
        <source>The reviewer’s step</source>
        <translation>Cam yr adolygydd</translation>
    </message>
    <message>
        <source>Activities at each step</source>
        <translation>Gweithgareddau ar bob cam</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Sgôr</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Initial score</source>
        <translation>Sgôr gychwynnol</translation>
    </message>
    <message>
        <source>Target score</source>
        <translation>Sgôr darged</translation>
    </message>
    <message>
        <source>Above appetite</source>
        <translation>Uwchlaw'r archwaeth</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Gofynnwyd gan</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Y sefyllfa</translation>
    </message>
    <message>
        <source>In this quarter</source>
        <translation>Yn y chwarter hwn</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Erbyn</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Hwyr</translation>
    </message>
    <message>
        <source>Times slipped</source>
        <translation>Sawl gwaith y llithrodd</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Lleoliad</translation>
    </message>
    <message>
        <source>Review overdue</source>
        <translation>Adolygiad yn hwyr</translation>
    </message>
    <message>
        <source>New this quarter</source>
        <translation>Newydd y chwarter hwn</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Ynghylch</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tîm</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Gwaeth</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Gwell</translation>
    </message>
    <message>
        <source>{principle}: note</source>
        <translation>{principle}: nodyn</translation>
    </message>
    <message>
        <source>{team}: {principle}</source>
        <translation>{team}: {principle}</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Cofnod</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Math o newid</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Sut y parwyd</translation>
    </message>
    <message>
        <source>By what it is called: a guess</source>
        <translation>Yn ôl ei enw: dyfaliad</translation>
    </message>
    <message>
        <source>There: {words}</source>
        <translation>Yno: {words}</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Yno</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Ddim yno</translation>
    </message>
    <message>
        <source>The whole record</source>
        <translation>Y cofnod cyfan</translation>
    </message>
    <message>
        <source>{words} (another one of the same name)</source>
        <translation>{words} (un arall o'r un enw)</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Gwag</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare two quarters or packs</source>
        <translation>Cymharu dau chwarter neu ddau becyn</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Cynt</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Wedyn</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>Pob adran</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Adran</translation>
    </message>
    <message>
        <source>Which changes</source>
        <translation>Pa newidiadau</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Pob un</translation>
    </message>
    <message>
        <source>Only what became worse</source>
        <translation>Dim ond yr hyn a waethygodd</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copïo</translation>
    </message>
    <message>
        <source>Save as PDF and Excel…</source>
        <translation>Cadw fel PDF ac Excel…</translation>
    </message>
    <message>
        <source>There is one quarter only so far. Choose the folder of a pack to compare it with.</source>
        <translation>Dim ond un chwarter sydd hyd yma. Dewiswch ffolder pecyn i gymharu'r chwarter ag ef.</translation>
    </message>
    <message>
        <source>The folder of a pack…</source>
        <translation>Ffolder pecyn…</translation>
    </message>
    <message>
        <source>Which pack?</source>
        <translation>Pa becyn?</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Yn cymharu…</translation>
    </message>
    <message>
        <source>{counts}; {same} the same.</source>
        <translation>{counts}; {same} yr un fath.</translation>
    </message>
    <message>
        <source>{section} ({count})</source>
        <translation>{section} ({count})</translation>
    </message>
    <message>
        <source>Nothing became worse.</source>
        <translation>Ni waethygodd dim.</translation>
    </message>
    <message>
        <source>The two say the same.</source>
        <translation>Mae'r ddau yn dweud yr un peth.</translation>
    </message>
    <message>
        <source>Copied what is shown here, as a table.</source>
        <translation>Copïwyd yr hyn a ddangosir yma, fel tabl.</translation>
    </message>
    <message>
        <source>Where should it go?</source>
        <translation>I ble y dylai fynd?</translation>
    </message>
    <message>
        <source>Writing the comparison</source>
        <translation>Yn ysgrifennu'r gymhariaeth</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Stopiwyd. Ni ysgrifennwyd dim.</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Wedi'i ysgrifennu: {name}</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Agor y ffolder</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>dyfaliad</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Cofnod</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Math o newid</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Beth sy'n wahanol</translation>
    </message>
    <message>
        <source>{record}: {what}</source>
        <translation>{record}: {what}</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>{quarter}, as it stands now</source>
        <translation>{quarter}, fel y mae nawr</translation>
    </message>
    <message>
        <source>There is no such sign-off</source>
        <translation>Nid oes cymeradwyaeth o'r fath</translation>
    </message>
    <message>
        <source>{quarter} was signed {count} times.</source>
        <translation>Llofnodwyd {quarter} {count} gwaith.</translation>
    </message>
    <message>
        <source>The first is 0, amendment 1 is 1.</source>
        <translation>0 yw'r gyntaf, ac 1 yw diwygiad 1.</translation>
    </message>
    <message>
        <source>{folder} is an evidence bundle.</source>
        <translation>Bwndel tystiolaeth yw'r ffolder {folder}.</translation>
    </message>
    <message>
        <source>It changed while it was read.</source>
        <translation>Newidiodd tra oedd yn cael ei ddarllen.</translation>
    </message>
    <message>
        <source>What its pages say was not compared with its content.</source>
        <translation>Ni chymharwyd yr hyn y mae ei dudalennau'n ei ddweud â'i gynnwys.</translation>
    </message>
    <message>
        <source>This pack cannot be compared</source>
        <translation>Ni ellir cymharu'r pecyn hwn</translation>
    </message>
    <message>
        <source>Choose the folder of a whole pack.</source>
        <translation>Dewiswch ffolder pecyn cyfan.</translation>
    </message>
    <message>
        <source>From the files of a pack, whose content is as its manifest says.</source>
        <translation>O ffeiliau pecyn y mae ei gynnwys fel y dywed ei faniffest.</translation>
    </message>
    <message>
        <source>The two cannot be compared</source>
        <translation>Ni ellir cymharu'r ddau</translation>
    </message>
    <message>
        <source>One of them holds something that this version of KIM Desk does not know.</source>
        <translation>Mae un ohonynt yn cynnwys rhywbeth nad yw'r fersiwn hwn o KIM Desk yn ei adnabod.</translation>
    </message>
    <message>
        <source>Check it with “Check a pack”, or use a newer KIM Desk.</source>
        <translation>Gwiriwch ef gyda “Gwirio pecyn”, neu defnyddiwch fersiwn mwy newydd o KIM Desk.</translation>
    </message>
    <message>
        <source>{quarter}, amendment {number}, signed {day}</source>
        <translation>{quarter}, diwygiad {number}, llofnodwyd {day}</translation>
    </message>
    <message>
        <source>{quarter}, signed {day}</source>
        <translation>{quarter}, llofnodwyd {day}</translation>
    </message>
    <message>
        <source>{words}, taken back since</source>
        <translation>{words}, tynnwyd yn ôl ers hynny</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>Nothing to settle</source>
        <translation>Dim i'w ddatrys</translation>
    </message>
    <message>
        <source>This field has one value.</source>
        <translation>Un gwerth sydd i'r maes hwn.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Heb ei ganfod</translation>
    </message>
    <message>
        <source>This record is not on this computer.</source>
        <translation>Nid yw'r cofnod hwn ar y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Heb ei gadw</translation>
    </message>
    <message>
        <source>Deleted or kept</source>
        <translation>Wedi'i ddileu neu ei gadw</translation>
    </message>
    <message>
        <source>Merged into another</source>
        <translation>Wedi'i gyfuno ag un arall</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Newydd</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Wedi'i ddileu</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Wedi'i gadw</translation>
    </message>
    <message>
        <source>Merged into {name}</source>
        <translation>Wedi'i gyfuno â'r cofnod {name}</translation>
    </message>
    <message>
        <source>Not merged</source>
        <translation>Heb ei gyfuno</translation>
    </message>
    <message>
        <source>{act} ({name}, {day})</source>
        <translation>{act} ({name}, {day})</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Blaenorol</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nesaf</translation>
    </message>
    <message>
        <source>The one before (Alt+Up)</source>
        <translation>Yr un blaenorol (Alt+Up)</translation>
    </message>
    <message>
        <source>The next one (Alt+Down)</source>
        <translation>Yr un nesaf (Alt+Down)</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Agor y cofnod</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} o {count}</translation>
    </message>
    <message>
        <source>Sign-off of {quarter}</source>
        <translation>Cymeradwyaeth {quarter}</translation>
    </message>
    <message>
        <source>{field} of {name} is settled.</source>
        <translation>Mae'r maes {field} ar gyfer {name} wedi'i ddatrys.</translation>
    </message>
    <message>
        <source>{count} changes</source>
        <translation>{count} newid</translation>
    </message>
    <message>
        <source>Accepted: {name}.</source>
        <translation>Derbyniwyd: {name}.</translation>
    </message>
    <message>
        <source>Discarded: {name}.</source>
        <translation>Gwrthodwyd: {name}.</translation>
    </message>
    <message>
        <source>Please choose ({count})</source>
        <translation>Mae angen i chi ddewis ({count})</translation>
    </message>
    <message>
        <source>Waiting for a decision ({count})</source>
        <translation>Yn aros am benderfyniad ({count})</translation>
    </message>
    <message>
        <source>Arrived after sign-off</source>
        <translation>Cyrhaeddodd ar ôl y gymeradwyaeth</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Penderfynwyd</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>rhywun</translation>
    </message>
    <message>
        <source>{field} · {when} · {who}</source>
        <translation>{field} · {when} · {who}</translation>
    </message>
    <message>
        <source>{count} fields</source>
        <translation>{count} maes</translation>
    </message>
    <message>
        <source>{count} sign-offs made apart</source>
        <translation>{count} cymeradwyaeth a wnaed ar wahân</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 newid</translation>
    </message>
    <message>
        <source>Write another value…</source>
        <translation>Ysgrifennu gwerth arall…</translation>
    </message>
    <message>
        <source>Let this stand</source>
        <translation>Gadael i hwn sefyll</translation>
    </message>
    <message>
        <source>Choose somebody or something that is in the list.</source>
        <translation>Dewiswch rywun neu rywbeth sydd yn y rhestr.</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Gwrthdaro</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Dim yn aros</translation>
    </message>
    <message>
        <source>Where two people change the same thing apart, both values are kept and shown here.</source>
        <translation>Pan fydd dau berson yn newid yr un peth ar wahân, cedwir y ddau werth a'u dangos yma.</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Beth sy'n aros</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>Taken back: it waits again.</source>
        <translation>Tynnwyd yn ôl: mae'n aros eto.</translation>
    </message>
    <message>
        <source>Proposed: what both changed, in one text</source>
        <translation>Cynnig: yr hyn a newidiodd y ddau, mewn un testun</translation>
    </message>
    <message>
        <source>Put the proposed text right…</source>
        <translation>Cywiro'r testun a gynigiwyd…</translation>
    </message>
    <message>
        <source>Use the proposed text</source>
        <translation>Defnyddio'r testun a gynigiwyd</translation>
    </message>
    <message>
        <source>took it out</source>
        <translation>tynnodd hyn allan</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <translation>{name}: {words}</translation>
    </message>
    <message>
        <source>Please look: both changed this. {one}  {other}</source>
        <translation>Edrychwch ar hyn: fe'i newidiwyd gan y ddau. {one}  {other}</translation>
    </message>
    <message>
        <source>{count} people signed this quarter off, and neither knew of the other. One must stand.</source>
        <translation>Mae {count} o bobl wedi cymeradwyo'r chwarter hwn, heb i'r naill wybod am y llall. Rhaid i un sefyll.</translation>
    </message>
    <message>
        <source>{when}, content {mark}</source>
        <translation>{when}, cynnwys {mark}</translation>
    </message>
    <message>
        <source>Choose at the sign-off…</source>
        <translation>Dewis yn y gymeradwyaeth…</translation>
    </message>
    <message>
        <source>This is not in what was signed. Reopen the quarter to amend it, say it in the next quarter’s return, or leave it: what was signed stays as it was.</source>
        <translation>Nid yw hyn yn yr hyn a lofnodwyd. Ailagorwch y chwarter i'w ddiwygio, dywedwch hyn yn ffurflen y chwarter nesaf, neu gadewch ef: mae'r hyn a lofnodwyd yn aros fel yr oedd.</translation>
    </message>
    <message>
        <source>Open the sign-off…</source>
        <translation>Agor y gymeradwyaeth…</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>A {count} arall.</translation>
    </message>
    <message>
        <source>A record</source>
        <translation>Cofnod</translation>
    </message>
    <message>
        <source>Emptied</source>
        <translation>Wedi'i wagio</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>{author}, {when}</source>
        <translation>{author}, {when}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>dim byd</translation>
    </message>
    <message>
        <source>Before: {value}</source>
        <translation>Cynt: {value}</translation>
    </message>
    <message>
        <source>Underlined: added to what stood there before. Struck through: taken out.</source>
        <translation>Wedi'i danlinellu: ychwanegwyd at yr hyn a oedd yno o'r blaen. Wedi'i groesi drwodd: tynnwyd allan.</translation>
    </message>
    <message>
        <source>Your role may read this. Somebody who may change it chooses.</source>
        <translation>Caiff eich rôl chi ddarllen hyn. Rhywun â'r hawl i'w newid sydd i ddewis.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Rhywun</translation>
    </message>
    <message>
        <source>That clock is ahead</source>
        <translation>Mae'r cloc hwnnw ar y blaen</translation>
    </message>
    <message>
        <source>Keep “{value}”</source>
        <translation>Cadw “{value}”</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Cadw hwn</translation>
    </message>
    <message>
        <source>Keep what {author} wrote</source>
        <translation>Cadw'r hyn a ysgrifennodd {author}</translation>
    </message>
    <message>
        <source>Accepted: it counts</source>
        <translation>Derbyniwyd: mae'n cyfrif</translation>
    </message>
    <message>
        <source>Discarded: it does not count</source>
        <translation>Gwrthodwyd: nid yw'n cyfrif</translation>
    </message>
    <message>
        <source>Written by {author}, {when}, {laptop}. It is kept, and counts for nothing until accepted.</source>
        <translation>Ysgrifennwyd gan {author}, {when}, {laptop}. Fe'i cedwir, ac nid yw'n cyfrif am ddim nes iddo gael ei dderbyn.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Derbyn</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Gwrthod</translation>
    </message>
    <message>
        <source>Accept after all</source>
        <translation>Derbyn wedi'r cyfan</translation>
    </message>
    <message>
        <source>Discard after all</source>
        <translation>Gwrthod wedi'r cyfan</translation>
    </message>
    <message>
        <source>A KIM log administrator decides on this.</source>
        <translation>Gweinyddwr y log KIM sy'n penderfynu ar hyn.</translation>
    </message>
    <message>
        <source>Now: {value}</source>
        <translation>Nawr: {value}</translation>
    </message>
    <message>
        <source>Accept all {count} from this laptop</source>
        <translation>Derbyn y cyfan ({count}) o'r gliniadur hwn</translation>
    </message>
    <message>
        <source>Discard all {count}</source>
        <translation>Gwrthod y cyfan ({count})</translation>
    </message>
</context>
<context>
    <name>Context</name>
    <message>
        <source>Not found</source>
        <translation>Heb ei ganfod</translation>
    </message>
    <message>
        <source>There is no {kind} called “{words}”.</source>
        <translation>Nid oes cofnod o'r math {kind} o'r enw “{words}”.</translation>
    </message>
    <message>
        <source>Look at the list: kimdesk list {plural}.</source>
        <translation>Edrychwch ar y rhestr: kimdesk list {plural}.</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>Pa un?</translation>
    </message>
    <message>
        <source>{count} records of the kind {kind} are called “{words}”.</source>
        <translation>Mae {count} cofnod o'r math {kind} o'r enw “{words}”.</translation>
    </message>
    <message>
        <source>Say which: {names}.</source>
        <translation>Dywedwch pa un: {names}.</translation>
    </message>
    <message>
        <source>There is no quarter “{words}”</source>
        <translation>Nid oes chwarter “{words}”</translation>
    </message>
    <message>
        <source>A quarter is written like {example}.</source>
        <translation>Ysgrifennir chwarter fel {example}.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>The records cannot be kept here</source>
        <translation>Ni ellir cadw'r cofnodion yma</translation>
    </message>
    <message>
        <source>The folder {path} cannot be made: {reason}.</source>
        <translation>Ni ellir creu'r ffolder {path}: {reason}.</translation>
    </message>
    <message>
        <source>Choose another folder on this computer's own disk.</source>
        <translation>Dewiswch ffolder arall ar ddisg y cyfrifiadur hwn ei hun.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>added: {words}</source>
        <translation>ychwanegwyd: {words}</translation>
    </message>
    <message>
        <source>removed: {words}</source>
        <translation>tynnwyd: {words}</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>dim wedi newid</translation>
    </message>
</context>
<context>
    <name>Disposal</name>
    <message>
        <source>Not saved</source>
        <translation>Heb ei gadw</translation>
    </message>
    <message>
        <source>A disposal is approved by somebody else than who enters it.</source>
        <translation>Rhaid i rywun heblaw'r sawl sy'n cofnodi'r gwaredu ei gymeradwyo.</translation>
    </message>
    <message>
        <source>Save it without an approver; then somebody else opens it and approves it.</source>
        <translation>Cadwch ef heb gymeradwywr; yna bydd rhywun arall yn ei agor ac yn ei gymeradwyo.</translation>
    </message>
    <message>
        <source>{ref} stays in the log</source>
        <translation>Mae {ref} yn aros yn y log</translation>
    </message>
    <message>
        <source>The disposal log is permanent: nothing in it is deleted or merged.</source>
        <translation>Mae'r log gwaredu yn barhaol: ni chaiff dim ynddo ei ddileu na'i gyfuno.</translation>
    </message>
    <message>
        <source>Make another entry that says what it corrects: kimdesk new disposal corrects={ref} …</source>
        <translation>Gwnewch gofnod arall sy'n dweud beth y mae'n ei gywiro: kimdesk new disposal corrects={ref} …</translation>
    </message>
    <message>
        <source>{ref} stays as it was approved</source>
        <translation>Mae {ref} yn aros fel y'i cymeradwywyd</translation>
    </message>
    <message>
        <source>It was approved by {name} {day}; {fields} cannot be changed any more.</source>
        <translation>Fe'i cymeradwywyd gan {name} {day}; ni ellir newid {fields} mwyach.</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>Heb ei gymeradwyo</translation>
    </message>
    <message>
        <source>{ref} was entered by {name}; somebody else has to approve it.</source>
        <translation>Cofnodwyd {ref} gan {name}; rhaid i rywun arall ei gymeradwyo.</translation>
    </message>
    <message>
        <source>somebody not named yet</source>
        <translation>unigolyn nad yw wedi'i enwi eto</translation>
    </message>
    <message>
        <source>Ask the owner of the asset, or somebody whose role is for the whole service.</source>
        <translation>Gofynnwch i berchennog yr ased, neu i rywun y mae ei rôl ar gyfer y gwasanaeth cyfan.</translation>
    </message>
    <message>
        <source>An approval is one person's; a team cannot be asked afterwards.</source>
        <translation>Un person sy'n rhoi cymeradwyaeth; ni ellir holi tîm wedyn.</translation>
    </message>
    <message>
        <source>Name the person.</source>
        <translation>Enwch y person.</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>{title} by {name}: its signed content ({mark}…) is damaged.</source>
        <translation>{title} gan {name}: mae'r cynnwys a lofnodwyd ({mark}…) wedi'i ddifrodi.</translation>
    </message>
    <message>
        <source>{title} by {name}: its signed content ({mark}…) is not on this computer.</source>
        <translation>{title} gan {name}: nid yw'r cynnwys a lofnodwyd ({mark}…) ar y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>A frozen document ({mark}…) is damaged.</source>
        <translation>Mae dogfen wedi'i rhewi ({mark}…) wedi'i difrodi.</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} a hefyd {other}</translation>
    </message>
    <message>
        <source>They are called the same</source>
        <translation>Maent o'r un enw</translation>
    </message>
    <message>
        <source>Their names are the same words</source>
        <translation>Yr un geiriau sydd yn eu henwau</translation>
    </message>
    <message>
        <source>Their names differ by a slip of the keyboard</source>
        <translation>Llithriad bysellfwrdd yw'r gwahaniaeth rhwng eu henwau</translation>
    </message>
    <message>
        <source>Their names have most words in common</source>
        <translation>Mae'r rhan fwyaf o'r geiriau yn eu henwau yr un fath</translation>
    </message>
    <message>
        <source>They have the same e-mail address.</source>
        <translation>Mae ganddynt yr un cyfeiriad e-bost.</translation>
    </message>
    <message>
        <source>They have the same name.</source>
        <translation>Mae ganddynt yr un enw.</translation>
    </message>
    <message>
        <source>One has the initial and the surname of the other.</source>
        <translation>Mae gan un lythyren gyntaf a chyfenw'r llall.</translation>
    </message>
    <message>
        <source>{why}, in different teams.</source>
        <translation>{why}, mewn timau gwahanol.</translation>
    </message>
    <message>
        <source>{why}.</source>
        <translation>{why}.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Export</source>
        <translation>Allforio</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>As an Excel workbook. A table of a register can be brought in again.</source>
        <translation>Fel llyfr gwaith Excel. Gellir mewnforio tabl o gofrestr eto.</translation>
    </message>
    <message>
        <source>A table of {kinds} with every column</source>
        <translation>Tabl ({kinds}) gyda phob colofn</translation>
    </message>
    <message>
        <source>Where should it go?</source>
        <translation>I ble y dylai fynd?</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Ysgrifennu'r ffeil</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ffolder</translation>
    </message>
    <message>
        <source>Say in which folder.</source>
        <translation>Dywedwch ym mha ffolder.</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Wedi'i ysgrifennu: {name}</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Agor y ffolder</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Dewis ffolder arall…</translation>
    </message>
    <message>
        <source>A workbook of {kinds} for others to fill in, to be merged when it comes back</source>
        <translation>Llyfr gwaith ({kinds}) i eraill ei lenwi, i'w gyfuno pan ddaw'n ôl</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>The files were not written.</source>
        <translation>Ni ysgrifennwyd y ffeiliau.</translation>
    </message>
    <message>
        <source>There is no room left in {folder}.</source>
        <translation>Nid oes lle ar ôl yn y ffolder {folder}.</translation>
    </message>
    <message>
        <source>Free some space, or choose another folder.</source>
        <translation>Rhyddhewch le, neu dewiswch ffolder arall.</translation>
    </message>
    <message>
        <source>The folder {folder} is not there.</source>
        <translation>Nid yw'r ffolder {folder} yno.</translation>
    </message>
    <message>
        <source>Check the network drive, or choose another folder.</source>
        <translation>Gwiriwch yriant y rhwydwaith, neu dewiswch ffolder arall.</translation>
    </message>
    <message>
        <source>This computer or the network does not allow writing in {folder}, or a file there is open.</source>
        <translation>Nid yw'r cyfrifiadur hwn neu'r rhwydwaith yn caniatáu ysgrifennu yn y ffolder {folder}, neu mae ffeil yno ar agor.</translation>
    </message>
    <message>
        <source>Close the file where it is open, or choose a folder that you may write in.</source>
        <translation>Caewch y ffeil lle y mae ar agor, neu dewiswch ffolder y cewch ysgrifennu ynddo.</translation>
    </message>
    <message>
        <source>{folder} could not be written: {reason}.</source>
        <translation>Ni ellid ysgrifennu yn y ffolder {folder}: {reason}.</translation>
    </message>
    <message>
        <source>Try again, or choose another folder.</source>
        <translation>Rhowch gynnig arall arni, neu dewiswch ffolder arall.</translation>
    </message>
    <message>
        <source>The file was not written.</source>
        <translation>Ni ysgrifennwyd y ffeil.</translation>
    </message>
    <message>
        <source>{name} in {folder} is open in another program, or may not be replaced.</source>
        <translation>Mae'r ffeil {name} yn y ffolder {folder} ar agor mewn rhaglen arall, neu ni chaniateir ei disodli.</translation>
    </message>
    <message>
        <source>Close it, in Excel perhaps, and try again, or choose another folder.</source>
        <translation>Caewch hi, yn Excel efallai, a rhowch gynnig arall arni, neu dewiswch ffolder arall.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Dynodydd</translation>
    </message>
    <message>
        <source>Ref</source>
        <translation>Cyf</translation>
    </message>
    <message>
        <source>Nothing is in it.</source>
        <translation>Nid oes dim ynddo.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ie</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Rhestrau</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Sylw</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Fformat</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Rhaglen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>As at</source>
        <translation>Sefyllfa ar</translation>
    </message>
    <message>
        <source>Coming back</source>
        <translation>Dod yn ôl</translation>
    </message>
    <message>
        <source>This file can be imported again: keep the hidden first column, by which each record is known.</source>
        <translation>Gellir mewnforio'r ffeil hon eto: cadwch y golofn gyntaf gudd, sy'n dangos pa gofnod yw pob un.</translation>
    </message>
    <message>
        <source>Record of processing</source>
        <translation>Cofnod o brosesu</translation>
    </message>
    <message>
        <source>No purpose has been recorded yet.</source>
        <translation>Nid oes diben wedi'i gofnodi eto.</translation>
    </message>
    <message>
        <source>Restricted information assets left out</source>
        <translation>Asedau gwybodaeth cyfyngedig a adawyd allan</translation>
    </message>
    <message>
        <source>Words in square brackets</source>
        <translation>Geiriau mewn cromfachau sgwâr</translation>
    </message>
    <message>
        <source>They stand in the records named there, and are shown here where the purpose leaves them open.</source>
        <translation>Maent yn y cofnodion a enwir yno, ac fe'u dangosir yma lle mae'r diben yn eu gadael yn agored.</translation>
    </message>
    <message>
        <source>This file can be imported again; each purpose is known by its words and its business function.</source>
        <translation>Gellir mewnforio'r ffeil hon eto; adnabyddir pob diben yn ôl ei eiriau a'i swyddogaeth fusnes.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Ynghylch</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Gwerth</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colofnau</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Pennawd</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Maes</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Cynllun gweithredu</translation>
    </message>
    <message>
        <source>Action number</source>
        <translation>Rhif y cam gweithredu</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Cam gweithredu</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Perchennog</translation>
    </message>
    <message>
        <source>Timescales</source>
        <translation>Amserlenni</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Sylwadau</translation>
    </message>
    <message>
        <source>No action has been recorded yet.</source>
        <translation>Nid oes cam gweithredu wedi'i gofnodi eto.</translation>
    </message>
    <message>
        <source>{landlord}: knowledge and information action plan</source>
        <translation>{landlord}: cynllun gweithredu rheoli gwybodaeth (KIM)</translation>
    </message>
    <message>
        <source>* answers a recommendation of the Housing Ombudsman</source>
        <translation>* yn ateb argymhelliad gan yr Ombwdsmon Tai</translation>
    </message>
    <message>
        <source>Retention schedule</source>
        <translation>Amserlen gadw</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Ble i edrych</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ble</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Sut i chwilio</translation>
    </message>
    <message>
        <source>Why it is listed</source>
        <translation>Pam y mae ar y rhestr</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Wedi'i gofnodi</translation>
    </message>
    <message>
        <source>Searched on</source>
        <translation>Chwiliwyd ar</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Beth a ganfuwyd</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Heb ei gofnodi</translation>
    </message>
    <message>
        <source>No place is recorded that may hold such data.</source>
        <translation>Nid oes lle wedi'i gofnodi a allai ddal data o'r fath.</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Unrhyw un</translation>
    </message>
    <message>
        <source>Other actions</source>
        <translation>Camau gweithredu eraill</translation>
    </message>
    <message>
        <source>{revised} (first {target})</source>
        <translation>{revised} ({target} yn wreiddiol)</translation>
    </message>
    <message>
        <source>Repository to be used</source>
        <translation>Storfa i'w defnyddio</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Set ddata</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Y sefyllfa</translation>
    </message>
    <message>
        <source>Where it is held</source>
        <translation>Ble y'i delir</translation>
    </message>
    <message>
        <source>Held elsewhere too</source>
        <translation>Fe'i delir mewn mannau eraill hefyd</translation>
    </message>
    <message>
        <source>No dataset is in the register.</source>
        <translation>Nid oes set ddata yn y gofrestr.</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrics</translation>
    </message>
</context>
<context>
    <name>FieldPast</name>
    <message>
        <source>The record</source>
        <translation>Y cofnod</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gwnaed</translation>
    </message>
    <message>
        <source>Checked: what was changed apart fits together</source>
        <translation>Gwiriwyd: mae'r hyn a newidiwyd ar wahân yn cyd-fynd</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Action</source>
        <translation>Cam gweithredu</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Camau gweithredu</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Heb ei dechrau</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi gorffen</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Wedi'i dynnu'n ôl</translation>
    </message>
    <message>
        <source>Information management principles</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Information architecture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Data quality</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Training and awareness</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Technology</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Process</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Perchnogion</translation>
    </message>
    <message>
        <source>Accountable lead</source>
        <translation>Arweinydd atebol</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tîm</translation>
    </message>
    <message>
        <source>Original target</source>
        <translation>Targed gwreiddiol</translation>
    </message>
    <message>
        <source>Revised target</source>
        <translation>Targed diwygiedig</translation>
    </message>
    <message>
        <source>Why the target moved</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next review</source>
        <translation>Adolygiad nesaf</translation>
    </message>
    <message>
        <source>For actions that are ongoing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Progress</source>
        <translation>Cynnydd</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Comments</source>
        <translation>Sylwadau</translation>
    </message>
    <message>
        <source>Strand</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Quick win or longer term</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ombudsman recommendation</source>
        <translation>Argymhelliad yr Ombwdsmon</translation>
    </message>
    <message>
        <source>A starred action in the plan.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Argymhellion</translation>
    </message>
    <message>
        <source>Linked actions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Came from</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Closed on</source>
        <translation>Caewyd ar</translation>
    </message>
    <message>
        <source>Evidence of closure</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Closure verified by</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In the plan's own words: Q4 2024/25, September 2025, Ongoing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The gap, risk, asset, answer or audit it answers.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Quick win</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Longer term</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Framework</source>
        <translation>Fframwaith</translation>
    </message>
    <message>
        <source>Frameworks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Self-assessment answer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Self-assessment</source>
        <translation>Hunanasesiad</translation>
    </message>
    <message>
        <source>Not yet assessed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Met</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Partly met</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not met</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Ddim yn berthnasol</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Allwedd</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fersiwn</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Cyhoeddwyd gan</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Argymhelliad</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nifer</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Rhan o</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Cylch</translation>
    </message>
    <message>
        <source>Filled forward from</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What it should include</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Answer</source>
        <translation>Ateb</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>Why it does not apply</source>
        <translation>Pam nad yw'n berthnasol</translation>
    </message>
    <message>
        <source>What would make it apply</source>
        <translation>Beth fyddai'n ei gwneud yn berthnasol</translation>
    </message>
    <message>
        <source>For example a change of system, a transfer of homes, local government reorganisation.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Owner</source>
        <translation>Perchennog</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Erbyn</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risgiau</translation>
    </message>
    <message>
        <source>Approving body</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Approved on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Published on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recommendation and answer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Owner and approval</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Needed and not held</source>
        <translation>Mae ei angen ond nid yw'n cael ei ddal</translation>
    </message>
    <message>
        <source>Held and not needed</source>
        <translation>Yn cael ei ddal ond nid oes ei angen</translation>
    </message>
    <message>
        <source>System or database</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Document set</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Physical media</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Held by a contractor</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Known only by people</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>(a) Consent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>(b) Contract</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>(c) Legal obligation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>(d) Vital interests</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>(e) Public task</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>(ea) Recognised legitimate interest</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>(f) Legitimate interests</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>OFFICIAL</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>OFFICIAL-SENSITIVE</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not marked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Destroy (confidential)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Review</source>
        <translation>Adolygiad</translation>
    </message>
    <message>
        <source>Transfer to archive</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Offer to archivist</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Retain permanently</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Anonymise</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Return to controller</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Automatic deletion by the system</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Yes</source>
        <translation>Ie</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Required, not started</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Yes, by itself</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>System or place</source>
        <translation>System neu le</translation>
    </message>
    <message>
        <source>Retention rule</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lawful basis</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Personal data</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Review date</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Our role</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Special categories</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Holds criminal offence data</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>About children or vulnerable people</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where the data comes from</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Schedule 1 condition</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Appropriate policy document</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Legitimate interests assessment</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Record of consent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rights people have</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Automated decisions or profiling</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Notice in the register</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Version of the notice</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where the assessment is</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Statutory duty</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The law that makes us hold it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Class in the publication scheme</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>May be published</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kinds of recipient</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Agreements and DPIAs in the register</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Other countries it goes to</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Safeguards for transfers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Within the council</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Outside the council</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Processor</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy of the asset</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Feeds the assets</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Repository to be used</source>
        <translation>Storfa i'w defnyddio</translation>
    </message>
    <message>
        <source>The one place where this dataset belongs, if it is not there yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Part of the asset</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Local government function</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Local government service</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Access groups</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Contractor in the register</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Contract with the processor</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Contract review</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Joint controller</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rule in the schedule</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The period runs from</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only where one date governs the whole asset; cases run each from their own, in the system that holds them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Confidentiality</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Integrity</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Availability</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Continuity</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How work goes on without it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Has there been a breach?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Adolygwyd gan</translation>
    </message>
    <message>
        <source>1 Very poor</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>2 Poor</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>3 Fair</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>4 Good</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>5 Very good</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Accurate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What it says is so.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Accurate: note</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is recorded by the rules: right form, right codes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Valid: note</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reliable</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is gathered the same way each time.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reliable: note</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Timely</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is there soon after what it tells of.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Timely: note</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Relevant</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It answers what it is held for.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Relevant: note</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing that is needed is missing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Complete: note</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Usable</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Whoever needs it finds it and can work with it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Usable: note</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Supplied</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It reaches those who need it without being asked for.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Supplied: note</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Used by trained people</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Those who record and use it have learned how.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Used by trained people: note</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not recorded at all</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not protected</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kept in the wrong place</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lost when somebody leaves</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cannot be found</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kept in somebody’s own area or mailbox</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On paper only</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In differing forms or places</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No identifier in common with other data</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No agreed way of naming</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Inaccurate or out of date</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Held more than once</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No retention rule</source>
        <translation>Dim rheol cadw</translation>
    </message>
    <message>
        <source>No legitimate purpose</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Held but not used</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Contractor’s report not followed up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Residents have to say it again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not passed on within the landlord</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Put down wrongly as “refused access”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Last sample</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Typical faults</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As it is</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As it should be</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Strand of the change</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Actions between</source>
        <translation>Camau gweithredu rhyngddynt</translation>
    </message>
    <message>
        <source>Information asset</source>
        <translation>Ased gwybodaeth</translation>
    </message>
    <message>
        <source>Information assets</source>
        <translation>Asedau gwybodaeth</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Function it serves</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Information asset owner</source>
        <translation>Perchennog asedau gwybodaeth</translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where it is when no system holds it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Held or needed</source>
        <translation>Yn cael ei ddal neu ei angen</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Heb fod yn hysbys eto</translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Format</source>
        <translation>Fformat</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Vital record</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Authoritative source</source>
        <translation>Ffynhonnell awdurdodol</translation>
    </message>
    <message>
        <source>Custodian</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who uses it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Supplier or processor</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Holds personal data</source>
        <translation>Yn dal data personol</translation>
    </message>
    <message>
        <source>Holds special category data</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Categories of individuals</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Categories of personal data</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lawful basis (Article 6)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Condition (Article 9)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Privacy notice</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Data protection impact assessment</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who receives it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sharing agreement</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Agreement ends</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>For example: 6 years after the tenancy ends.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Authority</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The law or schedule the rule rests on.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Action at the end</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Does the system apply the rule?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Last disposal run</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next disposal run</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Records waiting for disposal</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Legal hold</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Say why; while it stands nothing is disposed of.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Protective marking</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How it is protected</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Backup and continuity</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is known of its quality</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Last review</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Notes</source>
        <translation>Nodiadau</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Source and copies</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>Law</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As is and to be</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Life</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tags</source>
        <translation>Tagiau</translation>
    </message>
    <message>
        <source>Learning case</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Learning</source>
        <translation>Dysgu</translation>
    </message>
    <message>
        <source>Scrutiny meeting</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Scrutiny</source>
        <translation>Craffu</translation>
    </message>
    <message>
        <source>Asset owner’s statement</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Asset owners’ statements</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Signature and receipt</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What it was about</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Case reference</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where it went wrong</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In which part of handling the information.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Breaches</source>
        <translation>Toriadau</translation>
    </message>
    <message>
        <source>Sample audits</source>
        <translation>Archwiliadau sampl</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Orders due</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Orders and recommendations</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Proof of compliance</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What we do differently</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What was reported</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reported to</source>
        <translation>Adroddwyd i</translation>
    </message>
    <message>
        <source>Name of the body</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On</source>
        <translation>Ar</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Chwarter</translation>
    </message>
    <message>
        <source>Mark of the pack</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The short mark at the foot of every page, or the whole hash.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Minute</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What they asked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Decision</source>
        <translation>Penderfyniad</translation>
    </message>
    <message>
        <source>Our response</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>For example: Statement of the repairs manager, 2025/26.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Statement</source>
        <translation>Datganiad</translation>
    </message>
    <message>
        <source>Risks the owner names</source>
        <translation>Risgiau y mae'r perchennog yn eu henwi</translation>
    </message>
    <message>
        <source>Risks in the register</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Signed by</source>
        <translation>Llofnodwyd gan</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Received by</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The SIRO, or who receives it for the SIRO.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Received on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Assets it covers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ombudsman determination</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Complaint</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Breach or near miss</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Inspection</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Proof sent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Closed</source>
        <translation>Ar gau</translation>
    </message>
    <message>
        <source>Landlord board</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Corporate management team</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Improvement board</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Audit committee</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cabinet or its member</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Scrutiny committee</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tenants’ panel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Another body</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Breaches and near misses</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who was told</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In a few words</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sort</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What went wrong</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>People affected</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Happened on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Found on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The 72 hours to tell the ICO begin when we become aware.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reported to the ICO?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reported on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Why it was not reported</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Were the people told?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Decided by</source>
        <translation>Penderfynwyd gan</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Handled by</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Breach</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Near miss</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Other incident</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sent to the wrong person</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lost or stolen</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Seen by somebody without need</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Published by mistake</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Changed or deleted wrongly</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not available when needed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Attack from outside</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Evidence bundle</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Evidence bundles</source>
        <translation>Bwndeli tystiolaeth</translation>
    </message>
    <message>
        <source>Freedom of Information request</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Environmental information request</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Subject access request</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Regulator of Social Housing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Housing Ombudsman</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Court or tribunal</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>FOIA section 21: reasonably accessible by other means</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>FOIA section 22: intended for future publication</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>FOIA section 31: law enforcement</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>FOIA section 36: prejudice to the effective conduct of public affairs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>FOIA section 40: personal information</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>FOIA section 41: information provided in confidence</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>FOIA section 42: legal professional privilege</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>FOIA section 43: commercial interests</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>EIR regulation 12(4): the kind of request or information</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>EIR regulation 12(5): adverse effect of disclosure</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>EIR regulation 13: personal data</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>DPA 2018 Schedule 2: exempt from the right of access</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Request reference</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The council's own number of the request, never the name of whoever asked.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>For</source>
        <translation>Ar gyfer</translation>
    </message>
    <message>
        <source>Asked about</source>
        <translation>Diwrnod dan sylw</translation>
    </message>
    <message>
        <source>The day that was asked about.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Made on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Made by</source>
        <translation>Gwnaed gan</translation>
    </message>
    <message>
        <source>Records in it</source>
        <translation>Cofnodion ynddo</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Wedi'i ddal yn ôl</translation>
    </message>
    <message>
        <source>What was withheld, under which exemption, and why.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mark of the content</source>
        <translation>Marc y cynnwys</translation>
    </message>
    <message>
        <source>Request closed on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Until then nothing in the bundle can be deleted. Closing includes any review or appeal.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Chase</source>
        <translation>Atgoffa</translation>
    </message>
    <message>
        <source>Chases</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copied</source>
        <translation>Wedi'i gopïo</translation>
    </message>
    <message>
        <source>Mail draft</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One mail to all who are late</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Subject</source>
        <translation>Pwnc</translation>
    </message>
    <message>
        <source>How it was sent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who was asked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What was written</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Training figures</source>
        <translation>Ffigurau hyfforddiant</translation>
    </message>
    <message>
        <source>Sample audit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recurring task</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recurring tasks</source>
        <translation>Tasgau cylchol</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Course</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Period</source>
        <translation>Cyfnod</translation>
    </message>
    <message>
        <source>People due</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>People done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As at</source>
        <translation>Sefyllfa ar</translation>
    </message>
    <message>
        <source>Imported on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where the numbers come from</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What was sampled</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Key activity</source>
        <translation>Gweithgaredd allweddol</translation>
    </message>
    <message>
        <source>Against the standard</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sample size</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Passed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>By whom</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Done on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next one</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Every</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In the months</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What it is about</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Last done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next due</source>
        <translation>Y nesaf i fod i mewn</translation>
    </message>
    <message>
        <source>No longer done since</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Half year</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Two years</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Four years</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Public authority</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A council is one, and unless this says no the landlord is taken for one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Controller</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The council or company, where its name is another.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Controller's address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Controller's e-mail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Controller's telephone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Data protection officer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Data protection officer's address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Data protection officer's e-mail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Data protection officer's telephone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Representative</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only where one had to be named.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Representative's address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Representative's e-mail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Representative's telephone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Legal hold or live request</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Legal holds and live requests</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Disposal</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Disposals</source>
        <translation>Gwaredu</translation>
    </message>
    <message>
        <source>Shredded here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Destroyed by a contractor</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Deleted by hand</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Deleted by the system</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Device wiped or destroyed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Anonymised</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Given to an archive</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Returned to the controller</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Approval and proof</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The matter, never the name of who asked.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Why nothing may be disposed of</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which records</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Set by</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From</source>
        <translation>O</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lifted on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lifted by</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What was disposed of</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Corrects the entry</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What was approved stays as it is; another entry puts it right.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>List of the records</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How much</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Records from</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Records to</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Cymeradwywyd gan</translation>
    </message>
    <message>
        <source>Disposed of on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where the list is</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>FOI request</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>EIR request</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ombudsman investigation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>(a) Explicit consent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>(b) Employment, social security and social protection</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>(c) Vital interests</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>(d) Not-for-profit body</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>(e) Made public by the person</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>(f) Legal claims or courts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>(g) Substantial public interest</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>(h) Health or social care</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>(i) Public health</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>(j) Archiving, research and statistics</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Racial or ethnic origin</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Political opinions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Religious or philosophical beliefs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trade union membership</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Genetic data</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Biometric data that identifies somebody</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sex life</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sexual orientation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To be informed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rectification</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Erasure</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Restriction</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Portability</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Objection</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A person's look at automated decisions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To withdraw consent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Being looked at again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Workbook layout</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Workbook layouts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mark of its headings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Brings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The kind of record; empty where the table is left out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Columns</source>
        <translation>Colofnau</translation>
    </message>
    <message>
        <source>1 Key activities</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>2 Lifecycle</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>3 Responsibility</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>4 Essential data</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>5 Gaps and holes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>6 Quality reporting</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Is the list of what this team does complete?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where the information is, from first note to disposal</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who looks after it at each stage</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What the people who use it cannot do without</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is missing or goes wrong, and how you find out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where the quality of the data is measured and reported</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recording standards are set and followed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Contractors and partners are held to them</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Published answers to common questions are current</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sensitive details of residents are kept up to date</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Records of missed appointments are used to improve</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Key activities</source>
        <translation>Gweithgareddau allweddol</translation>
    </message>
    <message>
        <source>Lifecycle stage</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lifecycle stages</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Return</source>
        <translation>Ffurflen</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Ffurflenni</translation>
    </message>
    <message>
        <source>Log entry</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Log entries</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Practice change</source>
        <translation>Newid arfer</translation>
    </message>
    <message>
        <source>Practice changes</source>
        <translation>Newidiadau i arferion</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Store</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Analyse</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check</source>
        <translation>Gwirio</translation>
    </message>
    <message>
        <source>Dispose</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not listed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Partly listed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Listed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>And checked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not mapped</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Partly</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mapped</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>And tested</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Some stages</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Every stage</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>And active</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not defined</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Defined</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Never looked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>When it fails</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Each quarter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>And acted on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Known</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reported</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>And used</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kept</source>
        <translation>Wedi'i gadw</translation>
    </message>
    <message>
        <source>Partly kept</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not kept</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>N/A</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Dim wedi newid</translation>
    </message>
    <message>
        <source>Something changed</source>
        <translation>Rhywbeth wedi newid</translation>
    </message>
    <message>
        <source>A complaint</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An Ombudsman determination</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An audit or check</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Law or regulation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A system change</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The team's own idea</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Description</source>
        <translation>Disgrifiad</translation>
    </message>
    <message>
        <source>Customer groups</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Essential data</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What the people who use this information cannot do without.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Since</source>
        <translation>Ers hynny</translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Responsible</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Third party</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hand-over</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Statement for the quarter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Gaps</source>
        <translation>Bylchau</translation>
    </message>
    <message>
        <source>What the team does not know or cannot find.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Risks known to me</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What could go wrong, and what must be escalated.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What works well</source>
        <translation>Beth sy'n gweithio'n dda</translation>
    </message>
    <message>
        <source>Worth copying by other teams.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where the team's own evidence is</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reviewer's note</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This quarter</source>
        <translation>Y chwarter hwn</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Beth newidiodd</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
    <message>
        <source>How it is done</source>
        <translation>Sut y gwneir hyn</translation>
    </message>
    <message>
        <source>Practice until now</source>
        <translation>Yr arfer hyd yn hyn</translation>
    </message>
    <message>
        <source>New practice</source>
        <translation>Arfer newydd</translation>
    </message>
    <message>
        <source>Prompted by</source>
        <translation>Wedi'i ysgogi gan</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Mewn grym o</translation>
    </message>
    <message>
        <source>A contractor who handles this information is a data processor.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Two or three sentences: how well this team's information was looked after.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How this information is created, kept, used and shared today.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesur</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Mesurau</translation>
    </message>
    <message>
        <source>Measure value</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Measure values</source>
        <translation>Gwerthoedd mesurau</translation>
    </message>
    <message>
        <source>Figures of information requests</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Information requests</source>
        <translation>Ceisiadau am wybodaeth</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Building safety and compliance</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Allocations and lettings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Homelessness and temporary accommodation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rents and service charges</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tenancies and antisocial behaviour</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Leasehold and right to buy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stock and voids</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Contracts and spending</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Staff and organisation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A person’s own file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The quarter or month it is for.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Value</source>
        <translation>Gwerth</translation>
    </message>
    <message>
        <source>As it is said: 96.4, 12, £3,400.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Counted</source>
        <translation>Wedi'i gyfrif</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Definition</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Source system</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Report it is read from</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is counted</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Out of what</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Target</source>
        <translation>Targed</translation>
    </message>
    <message>
        <source>Better is</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How often</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Month or period</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Under</source>
        <translation>O dan</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Ynghylch</translation>
    </message>
    <message>
        <source>The subject, never who asked.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Received</source>
        <translation>Derbyniwyd</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Exemption or exception</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Answers to publish</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is asked often enough to stand on the website.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where it is published</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>System that needs refining</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which system made the answer hard to find.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What to refine</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Near the target</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Each month</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twice a year</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Each year</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Given in full</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Given in part</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not held</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Different ones</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Workspace</source>
        <translation>Gweithle</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Service area</source>
        <translation>Maes gwasanaeth</translation>
    </message>
    <message>
        <source>Service areas</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Teams</source>
        <translation>Timau</translation>
    </message>
    <message>
        <source>Person or role</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>People and roles</source>
        <translation>Pobl a rolau</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tenants</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Leaseholders</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Shared owners</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Licensees</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Line manager</source>
        <translation>Rheolwr llinell</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Clawr</translation>
    </message>
    <message>
        <source>KIM log administrator</source>
        <translation>Gweinyddwr y log KIM</translation>
    </message>
    <message>
        <source>Service manager</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Head of service</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Director</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Chief executive or corporate management team</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Information governance team</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Senior information risk owner</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Policy sponsor</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Policy holder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Policy coordinator</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Procedure assurance provider</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Viewer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Light</source>
        <translation>Golau</translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The landlord’s own authority</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The council’s certificate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One person: head of service, director or chief executive</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Service manager, then head of service</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Head of service, then director</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Service manager, head of service, then director</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name of the landlord service</source>
        <translation>Enw'r gwasanaeth landlord</translation>
    </message>
    <message>
        <source>First month of the KIM year</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>4, April, follows the financial year; 12 gives quarters from December to February onwards.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Working days to return</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Working days after the quarter ends until returns are due; 15 unless set.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Quarters unchanged before fresh evidence is asked for</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Certificate signature on packs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Every pack carries the named sign-off and its marks; a certificate lets other programs check it too.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who signs a quarter off</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Each signs the very same content; the quarter is signed when the last one has.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Own templates of packs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One a line, its sections after a colon in their order: Improvement board: summary, heat map, actions.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The council’s own, for headings and bars of packs: #7A1F3D, as a web page names it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>On the first page of packs.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The logo in words</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What somebody hears who cannot see it, for example: Testshire Council, a red kite.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Risk bands</source>
        <translation>Bandiau risg</translation>
    </message>
    <message>
        <source>Names with the scores they cover, for example: Low 1-4; Medium 5-12; High 15-25.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Risk appetite</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The highest score that is accepted without more being done; up to the highest band unless set.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Extra bank holidays</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dates beside the usual ones of England, with commas between: 24/12/2026, 31/12/2026.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Own themes of actions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One a line, beside the usual ones. Capitals before it start its references: FS Fire safety.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Own terms</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One a line, the term before the colon: Decant: a move while works are done.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Years this workspace keeps its own records</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Counted from the end of a quarter. The doctor says what is older; nothing is deleted by itself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The rule in words</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is kept longer and who decided it, for example: signed packs are permanent.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sample data</source>
        <translation>Data sampl</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Covered by</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Detail owed</source>
        <translation>Manylder gofynnol</translation>
    </message>
    <message>
        <source>What the team does</source>
        <translation>Beth mae'r tîm yn ei wneud</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-bost</translation>
    </message>
    <message>
        <source>Where this person is written to, for example when a return is late.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Roles</source>
        <translation>Rolau</translation>
    </message>
    <message>
        <source>For teams</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Left on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Returns due</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Why it was reopened</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Light asks for a statement, changes, risks and gaps. Full scores every activity.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Empty means the whole service; a line manager or cover has no rights until a team is named.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Role or post</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Group</source>
        <translation>Grŵp</translation>
    </message>
    <message>
        <source>Recording standard</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recording standards</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sensitive-information review</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sensitive-information reviews</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Procedure or policy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Procedures and policies</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dataset</source>
        <translation>Set ddata</translation>
    </message>
    <message>
        <source>What the standard is for: contact details, property, repairs, vulnerability.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fields that must be filled</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Code list</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The values that may be used, or where they are listed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where it is entered</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The screen or form.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who checks it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Replaced on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is looked at again: vulnerability flags, household, contact wishes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trigger</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The event at which it is looked at: a visit, a call, a change of tenancy.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Or how often</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Procedure</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Last run</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next run</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Records looked at</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Flags removed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Flags added</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What was learned</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Holder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sponsor</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Coordinator</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Assurance provider</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Guidance</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Form or template</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Processing activity</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Processing activities</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What the data is used for. One record for each purpose.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Business function</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Other places</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where the data is beside the information assets named.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name and contact details.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Statutory duty or power</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The law behind a public task or a legal obligation.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>For special category and criminal offence data, where the Act asks for one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Legitimate interests</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How decisions are automated</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Privacy notices</source>
        <translation>Hysbysiadau preifatrwydd</translation>
    </message>
    <message>
        <source>Impact assessment required</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Impact assessment progress</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Impact assessment</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Processors</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sharing agreements and DPIAs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Other countries and international bodies</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How long it is kept</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Retention rules</source>
        <translation>Rheolau cadw</translation>
    </message>
    <message>
        <source>Retention and erasure policy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kept and erased as the policy says</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Why the policy is not followed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Record of the breach</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Evidence</source>
        <translation>Tystiolaeth</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Sylw</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Cymeradwyaeth</translation>
    </message>
    <message>
        <source>Sign-offs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Certificates</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Given by the landlord’s authority</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Brought by the council</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Evidence for</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The principle or field it stands behind.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where it is</source>
        <translation>Lleoliad</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ffeil</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Gwelwyd gan</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Gwelwyd ar</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Wedi llofnodi</translation>
    </message>
    <message>
        <source>Signed by the service manager</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Signed by the head of service</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sheet signed by hand</source>
        <translation>Dalen a lofnodwyd â llaw</translation>
    </message>
    <message>
        <source>A scan of it, kept with the sign-off.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Issued pack</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The files as they were issued, kept as they are.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Other issued packs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Those by other templates and of parts, each as it was issued.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What it is</source>
        <translation>Beth ydyw</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Rhai pwy</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Cais</translation>
    </message>
    <message>
        <source>What the signatory's laptop asks to have certified.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The certificate itself, as it was given or accepted.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Holds until</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Why it was withdrawn</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sharing agreement or DPIA</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With whom</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is shared or assessed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>DPO's advice</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Advised on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Was the advice accepted?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Why it was decided so</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Decided on</source>
        <translation>Penderfynwyd ar</translation>
    </message>
    <message>
        <source>Risk that remains</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Was the ICO consulted?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where a high risk remains, it must be before the work starts.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ends on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Impact assessment (DPIA)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Agreement and assessment</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Partly accepted</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Overruled</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With the DPO</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>R1 Oversight by governance</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>R2 A strategy for knowledge and information</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>R3 Benchmarking</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>R4 Safeguarding policies</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>R5 Equality Act training</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>R6 Recording vulnerabilities</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>R7 Recording standards</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>R8 Standards for third parties</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>R9 Categories for information requests</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>R10 Published answers to frequent questions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>R11 Capability of databases</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>R12 Training on systems</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>R13 Interrogation and extraction</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>R14 Sensitive-information reviews</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>R15 Stress test before change</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>R16 Risk assessment of change</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>R17 Incoming datasets</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>R18 Exception reporting after change</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>R19 Evidence before a missed appointment</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>R20 Analysis of missed appointments</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>R21 Automatic appointment reminders</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Statutory</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Regulatory</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Limitation period</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Contractual</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Best practice</source>
        <translation>Arfer gorau</translation>
    </message>
    <message>
        <source>Business need</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Law or business, not said which</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing</source>
        <translation>Dim</translation>
    </message>
    <message>
        <source>Years</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Months</source>
        <translation>Misoedd</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Records it is for</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Function, level 1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Function, level 2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Service number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Its number in the published list of local government services.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Service name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Contains personal data</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Contains special category data</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Impact level</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Web address of the rule</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Retention trigger</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What starts the period: the tenancy ends, the case is closed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Period in its own words</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As the schedule has it: 6 years plus 1 for audit; until superseded; permanent.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kept permanently</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep until</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The period could not be worked out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Its words are kept as they stand, and somebody has to decide.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What the rule rests on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The law, code or decision that says so.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where the authority can be read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Condition for special category data</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Added</source>
        <translation>Ychwanegwyd</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Risk</source>
        <translation>Risg</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Escalations</source>
        <translation>Uwchgyfeiriadau</translation>
    </message>
    <message>
        <source>Technology failure</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Computer security</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cyber attack</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Health and safety</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Safeguarding</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Legal</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reputational</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Operational</source>
        <translation>Gweithredol</translation>
    </message>
    <message>
        <source>1 Rare</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>2 Unlikely</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>3 Possible</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>4 Likely</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>5 Almost certain</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 Insignificant</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>2 Minor</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>3 Moderate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>4 Major</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>5 Catastrophic</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Service</source>
        <translation>Gwasanaeth</translation>
    </message>
    <message>
        <source>Directorate</source>
        <translation>Cyfarwyddiaeth</translation>
    </message>
    <message>
        <source>Corporate risk register</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sent back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tolerate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Treat</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Transfer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Terminate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kinds</source>
        <translation>Mathau</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Achos</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Digwyddiad</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>Canlyniad</translation>
    </message>
    <message>
        <source>Controls (first line)</source>
        <translation>Rheolaethau (llinell gyntaf)</translation>
    </message>
    <message>
        <source>Oversight (second line)</source>
        <translation>Goruchwyliaeth (ail linell)</translation>
    </message>
    <message>
        <source>Assurance (third line)</source>
        <translation>Sicrwydd (trydedd linell)</translation>
    </message>
    <message>
        <source>Initial likelihood</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Initial impact</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Tebygolrwydd</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Effaith</translation>
    </message>
    <message>
        <source>Target likelihood</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Target impact</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Treatment</source>
        <translation>Triniaeth</translation>
    </message>
    <message>
        <source>Proximity</source>
        <translation>Agosrwydd</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Lefel</translation>
    </message>
    <message>
        <source>Where it stands on the ladder; it moves by an escalation and a decision.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Corporate reference</source>
        <translation>Cyfeirnod corfforaethol</translation>
    </message>
    <message>
        <source>Its number on the corporate risk register.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Why it was closed</source>
        <translation>Pam y cafodd ei chau</translation>
    </message>
    <message>
        <source>Self-assessment answers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To</source>
        <translation>Hyd at</translation>
    </message>
    <message>
        <source>Control</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Score</source>
        <translation>Sgôr</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Interface</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Interfaces</source>
        <translation>Rhyngwynebau</translation>
    </message>
    <message>
        <source>Contractor or partner</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Contractors and partners</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What passes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From system</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To system</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Last reconciled</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>When both sides were last compared.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What the comparison showed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Compare again on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Processes personal data for us</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Contract ends</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Clause on our minimum standard</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Whether the contract holds them to our standard for knowledge and information.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How data comes back at the end</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Last check</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Result of the check</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What the check found</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ended on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Contract manager</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Direct connection (API)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Software robot</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Re-keying by hand</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Failing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>System change</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>System changes</source>
        <translation>Newidiadau i systemau</translation>
    </message>
    <message>
        <source>Access review</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Access reviews</source>
        <translation>Adolygiadau mynediad</translation>
    </message>
    <message>
        <source>Before the change</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>After the change</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What changes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In more words</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Old system</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New system</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Planned for</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Live from</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stress test on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Result of the stress test</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Can the systems talk to each other, is data moved safely, can everybody reach what they need?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Risks to data</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Incoming datasets</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What was looked for in data that came in, and what was missing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Incoming datasets checked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Exceptions after the change</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Exceptions still open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What was reviewed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Accounts looked at</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Accounts removed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rights made smaller</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What was found</source>
        <translation>Beth a ganfuwyd</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The assessment of its risks is kept alive after the day of change.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Being tested</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Live and watched</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Systems</source>
        <translation>Systemau</translation>
    </message>
    <message>
        <source>Report or dashboard</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reports and dashboards</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Supplier</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Internal or external</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What it shows</source>
        <translation>Beth mae'n ei ddangos</translation>
    </message>
    <message>
        <source>Systems it draws on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Internal</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>External</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dashboard</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Line of defence</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Create, store, use, share</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ombudsman recommendations</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Consumer standards</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Knowing customers and homes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Safety and quality</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Transparency, influence and accountability</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Neighbourhood and community</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tenancy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Knowing our customers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Knowing our homes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>First line: the team itself</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Second line: oversight</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Third line: independent assurance</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Told apart</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What they are called</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The other</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>Advice and decision</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What follows</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Submitted</source>
        <translation>Wedi'i gyflwyno</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Wedi'i adolygu</translation>
    </message>
    <message>
        <source>Returned to team</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reopened</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not returned</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Signed off</source>
        <translation>Wedi'i gymeradwyo</translation>
    </message>
    <message>
        <source>Every team in scope has returned, or is listed as not returned with the reason.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The weaknesses and risks known to me are in it, and those that must be escalated have been.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The evidence it names exists and was seen by the reviewer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Every action carries an owner and a date.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Add filter</source>
        <translation>Ychwanegu hidlydd</translation>
    </message>
    <message>
        <source>Filter {words}: press to take it off</source>
        <translation>Hidlydd {words}: pwyswch i'w dynnu</translation>
    </message>
    <message>
        <source>Press to take this filter off</source>
        <translation>Pwyswch i dynnu'r hidlydd hwn</translation>
    </message>
    <message>
        <source>Below a step</source>
        <translation>Islaw cam</translation>
    </message>
    <message>
        <source>Below {value}</source>
        <translation>Islaw {value}</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Clirio'r cyfan</translation>
    </message>
    <message>
        <source>By {field}</source>
        <translation>Fesul {field}</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Wedi'i ddileu</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Angen sylw</translation>
    </message>
    <message>
        <source>{field} below {value}</source>
        <translation>{field} islaw {value}</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>rhywun</translation>
    </message>
</context>
<context>
    <name>First</name>
    <message>
        <source>KIM Desk</source>
        <translation>KIM Desk</translation>
    </message>
    <message>
        <source>Welcome to KIM Desk</source>
        <translation>Croeso i KIM Desk</translation>
    </message>
    <message>
        <source>Each quarter, every housing team says how its information is looked after. Start here, alone or with colleagues.</source>
        <translation>Bob chwarter, mae pob tîm tai yn dweud sut y gofelir am ei wybodaeth. Dechreuwch yma, ar eich pen eich hun neu gyda chydweithwyr.</translation>
    </message>
    <message>
        <source>Records are kept in {folder}</source>
        <translation>Cedwir y cofnodion yn y ffolder {folder}</translation>
    </message>
    <message>
        <source>Check a pack that you were given…</source>
        <translation>Gwirio pecyn a roddwyd i chi…</translation>
    </message>
    <message>
        <source>Join colleagues</source>
        <translation>Ymuno â chydweithwyr</translation>
    </message>
    <message>
        <source>Your service uses KIM Desk already, and you were told a shared folder and a code.</source>
        <translation>Mae eich gwasanaeth eisoes yn defnyddio KIM Desk, a rhoddwyd manylion ffolder a rennir a chod i chi.</translation>
    </message>
    <message>
        <source>Join colleagues…</source>
        <translation>Ymuno â chydweithwyr…</translation>
    </message>
    <message>
        <source>Set up our landlord service</source>
        <translation>Sefydlu ein gwasanaeth landlord</translation>
    </message>
    <message>
        <source>for example Borough Homes</source>
        <translation>er enghraifft Cartrefi'r Fwrdeistref</translation>
    </message>
    <message>
        <source>for example Voids manager</source>
        <translation>er enghraifft Rheolwr eiddo gwag</translation>
    </message>
    <message>
        <source>Name of the landlord service</source>
        <translation>Enw'r gwasanaeth landlord</translation>
    </message>
    <message>
        <source>Your name or role</source>
        <translation>Eich enw neu'ch rôl</translation>
    </message>
    <message>
        <source>Set up and begin</source>
        <translation>Sefydlu a dechrau</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Edrych o gwmpas yn gyntaf</translation>
    </message>
    <message>
        <source>A sample landlord with six teams, two years of quarters, assets, actions and risks. Everything in it is invented.</source>
        <translation>Landlord sampl gyda chwe thîm, dwy flynedd o chwarteri, asedau, camau gweithredu a risgiau. Mae popeth ynddo wedi'i ddyfeisio.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Agor y sampl</translation>
    </message>
    <message>
        <source>Write what the service is called; it stands on every page and pack.</source>
        <translation>Ysgrifennwch enw'r gwasanaeth; mae'n ymddangos ar bob tudalen a phecyn.</translation>
    </message>
    <message>
        <source>Write your name or role; what you record carries it.</source>
        <translation>Ysgrifennwch eich enw neu'ch rôl; bydd yn ymddangos gyda'r hyn y byddwch yn ei gofnodi.</translation>
    </message>
</context>
<context>
    <name>Folder</name>
    <message>
        <source>for example \\server\housing\KIM Desk</source>
        <translation>er enghraifft \\gweinydd\tai\KIM Desk</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Dewis…</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Dewis y ffolder…</translation>
    </message>
    <message>
        <source>In which folder do your colleagues meet?</source>
        <translation>Ym mha ffolder y mae eich cydweithwyr yn cydamseru?</translation>
    </message>
</context>
<context>
    <name>Follow</name>
    <message>
        <source>Orders stand here, and no action answers them yet.</source>
        <translation>Mae gorchmynion yma, ac nid oes cam gweithredu yn eu hateb eto.</translation>
    </message>
    <message>
        <source>The case is closed, and these actions are still open: {refs}.</source>
        <translation>Mae'r achos wedi'i gau, ac mae'r camau gweithredu hyn ar agor o hyd: {refs}.</translation>
    </message>
    <message>
        <source>The case is closed without proof: say what shows that it was done.</source>
        <translation>Mae'r achos wedi'i gau heb brawf: dywedwch beth sy'n dangos ei fod wedi'i wneud.</translation>
    </message>
    <message>
        <source>No pack that was signed here has this mark.</source>
        <translation>Nid oes pecyn a lofnodwyd yma â'r marc hwn.</translation>
    </message>
    <message>
        <source>This is the pack of {quarter}, signed by {name} on {day}.</source>
        <translation>Dyma becyn {quarter}, a lofnodwyd gan {name} ar {day}.</translation>
    </message>
    <message>
        <source>{words} The quarter named here is another one.</source>
        <translation>{words} Chwarter arall a enwir yma.</translation>
    </message>
    <message>
        <source>One action answers it, {done} done.</source>
        <translation>Un cam gweithredu sy'n ei ateb, {done} wedi'i wneud.</translation>
    </message>
    <message>
        <source>{count} actions answer it, {done} done.</source>
        <translation>{count} cam gweithredu sy'n ei ateb, {done} wedi'u gwneud.</translation>
    </message>
    <message>
        <source>No action answers this decision yet.</source>
        <translation>Nid oes cam gweithredu yn ateb y penderfyniad hwn eto.</translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>Not known yet: {facts}.</source>
        <translation>Heb fod yn hysbys eto: {facts}.</translation>
    </message>
    <message>
        <source>{field}: {name} has left.</source>
        <translation>{field}: mae {name} wedi gadael.</translation>
    </message>
    <message>
        <source>{field}: {name} was deleted.</source>
        <translation>{field}: dilëwyd {name}.</translation>
    </message>
    <message>
        <source>“{field}” names something that is not on this computer.</source>
        <translation>Mae “{field}” yn enwi rhywbeth nad yw ar y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>“{field}” leads back to itself.</source>
        <translation>Mae “{field}” yn arwain yn ôl ato'i hun.</translation>
    </message>
    <message>
        <source>{field}: not understood; its words stand as they came.</source>
        <translation>{field}: heb ei ddeall; mae ei eiriau'n sefyll fel y daethant.</translation>
    </message>
    <message>
        <source>{field}: the last decision here put it at {decided}, and the register says otherwise.</source>
        <translation>{field}: {decided} oedd y penderfyniad diwethaf yma, ac mae'r gofrestr yn dweud yn wahanol.</translation>
    </message>
    <message>
        <source>{first} is later than {second}.</source>
        <translation>Mae {first} ar ôl {second}.</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Heb fod yn hysbys eto</translation>
    </message>
    <message>
        <source>In the hands of somebody who has left</source>
        <translation>Yn nwylo rhywun sydd wedi gadael</translation>
    </message>
    <message>
        <source>References that lead nowhere</source>
        <translation>Cyfeiriadau nad ydynt yn arwain i unman</translation>
    </message>
    <message>
        <source>Copies and parts that lead back to themselves</source>
        <translation>Copïau a rhannau sy'n arwain yn ôl atynt eu hunain</translation>
    </message>
    <message>
        <source>Days in the wrong order</source>
        <translation>Dyddiadau yn y drefn anghywir</translation>
    </message>
    <message>
        <source>Where a risk stands, and nobody decided so</source>
        <translation>Lle mae risg yn sefyll, heb i neb benderfynu hynny</translation>
    </message>
    <message>
        <source>Not understood, and kept as it came</source>
        <translation>Heb ei ddeall, ac wedi'i gadw fel y daeth</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Dilyn i fyny</translation>
    </message>
    <message>
        <source>Nothing to follow up</source>
        <translation>Dim i'w ddilyn i fyny</translation>
    </message>
    <message>
        <source>Gaps, people who have left, references that lead nowhere and wrong days are shown here.</source>
        <translation>Dangosir yma fylchau, pobl sydd wedi gadael, cyfeiriadau nad ydynt yn arwain i unman a dyddiadau anghywir.</translation>
    </message>
    <message>
        <source>Recorded and not right yet</source>
        <translation>Wedi'i gofnodi ond heb fod yn iawn eto</translation>
    </message>
    <message>
        <source>Press Enter on a line, or click it twice, to open its record.</source>
        <translation>Pwyswch Enter ar linell, neu cliciwch arni ddwywaith, i agor ei chofnod.</translation>
    </message>
    <message>
        <source>{heading} ({count})</source>
        <translation>{heading} ({count})</translation>
    </message>
</context>
<context>
    <name>Frameworks</name>
    <message>
        <source>It holds no framework: that begins with its key, its name and its groups.</source>
        <translation>Nid oes fframwaith ynddi: mae hwnnw'n dechrau gyda'i allwedd, ei enw a'i grwpiau.</translation>
    </message>
    <message>
        <source>It was written for a newer KIM Desk ({form}).</source>
        <translation>Fe'i hysgrifennwyd ar gyfer fersiwn mwy newydd o KIM Desk ({form}).</translation>
    </message>
    <message>
        <source>It does not say “format”: “{form}”, so it is no framework.</source>
        <translation>Nid yw'n dweud “format”: “{form}”, felly nid fframwaith ydyw.</translation>
    </message>
    <message>
        <source>The framework</source>
        <translation>Y fframwaith</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grŵp</translation>
    </message>
    <message>
        <source>{name} ({version}), {count} items</source>
        <translation>{name} ({version}), {count} eitem</translation>
    </message>
    <message>
        <source>{name}, {count} items</source>
        <translation>{name}, {count} eitem</translation>
    </message>
    <message>
        <source>{group}, item</source>
        <translation>{group}, eitem</translation>
    </message>
    <message>
        <source>{where}: a part has no parts of its own.</source>
        <translation>{where}: nid oes gan ran ei rhannau ei hun.</translation>
    </message>
    <message>
        <source>{item}, part</source>
        <translation>{item}, rhan</translation>
    </message>
    <message>
        <source>{where}: “{name}” is no list of at most {most}, or an empty one.</source>
        <translation>{where}: nid rhestr o {most} ar y mwyaf yw “{name}”, neu mae'n rhestr wag.</translation>
    </message>
    <message>
        <source>{where} is not a thing with a key and a title.</source>
        <translation>{where}: nid yw hwn yn rhywbeth ag allwedd a theitl.</translation>
    </message>
    <message>
        <source>{where}: its key “{key}” is not made of plain letters and digits, 40 at most.</source>
        <translation>{where}: nid yw ei allwedd “{key}” wedi'i gwneud o lythrennau plaen a digidau, 40 ar y mwyaf.</translation>
    </message>
    <message>
        <source>{where}: “{name}” is no text of at most {longest} characters.</source>
        <translation>{where}: nid testun o {longest} nod ar y mwyaf yw “{name}”.</translation>
    </message>
    <message>
        <source>{where}: it has no “{name}”.</source>
        <translation>{where}: nid oes “{name}” ganddo.</translation>
    </message>
    <message>
        <source>{where}: “{name}” is no list of at most {most} texts.</source>
        <translation>{where}: nid rhestr o {most} testun ar y mwyaf yw “{name}”.</translation>
    </message>
    <message>
        <source>The key “{key}” stands twice: at “{one}” and at “{other}”.</source>
        <translation>Mae'r allwedd “{key}” yno ddwywaith: yn “{one}” ac yn “{other}”.</translation>
    </message>
    <message>
        <source>It has more than {most} items.</source>
        <translation>Mae ganddo fwy na {most} eitem.</translation>
    </message>
    <message>
        <source>There is no framework called “{words}”</source>
        <translation>Nid oes fframwaith o'r enw “{words}”</translation>
    </message>
    <message>
        <source>There are: {keys}.</source>
        <translation>Mae'r rhain ar gael: {keys}.</translation>
    </message>
    <message>
        <source>Add one from a file: kimdesk assessment framework add FILE.</source>
        <translation>Ychwanegwch un o ffeil: kimdesk assessment framework add FFEIL.</translation>
    </message>
    <message>
        <source>The framework was not added</source>
        <translation>Ni ychwanegwyd y fframwaith</translation>
    </message>
    <message>
        <source>The key {key} belongs to a framework that comes with the program.</source>
        <translation>Mae'r allwedd {key} yn perthyn i fframwaith sy'n dod gyda'r rhaglen.</translation>
    </message>
    <message>
        <source>Give it a key of its own, for example {key}-COUNCIL.</source>
        <translation>Rhowch ei allwedd ei hun iddo, er enghraifft {key}-CYNGOR.</translation>
    </message>
    <message>
        <source>{name} was not read</source>
        <translation>Ni ddarllenwyd {name}</translation>
    </message>
    <message>
        <source>Mend the file, or take one of resources/frameworks as a pattern.</source>
        <translation>Cywirwch y ffeil, neu cymerwch un o resources/frameworks fel patrwm.</translation>
    </message>
    <message>
        <source>It cannot be opened: {why}.</source>
        <translation>Ni ellir ei hagor: {why}.</translation>
    </message>
    <message>
        <source>It is larger than 2 MB, which no framework is.</source>
        <translation>Mae'n fwy na 2 MB, ac nid oes fframwaith mor fawr â hynny.</translation>
    </message>
    <message>
        <source>It is no text in UTF-8.</source>
        <translation>Nid testun UTF-8 ydyw.</translation>
    </message>
    <message>
        <source>Line {line} is no JSON: {why}.</source>
        <translation>Nid JSON yw llinell {line}: {why}.</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>Mae wedi'i nythu'n rhy ddwfn.</translation>
    </message>
</context>
<context>
    <name>Freeze</name>
    <message>
        <source>down</source>
        <translation>i lawr</translation>
    </message>
    <message>
        <source>same</source>
        <translation>yr un fath</translation>
    </message>
    <message>
        <source>up</source>
        <translation>i fyny</translation>
    </message>
    <message>
        <source>Logo of {name}</source>
        <translation>Logo {name}</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>KIM Desk</source>
        <translation>KIM Desk</translation>
    </message>
    <message>
        <source>Search everything   Ctrl+K</source>
        <translation>Chwilio drwy bopeth   Ctrl+K</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Chwilio drwy bopeth</translation>
    </message>
    <message>
        <source>{name} ({roles})</source>
        <translation>{name} ({roles})</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Golwg</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Maint y testun</translation>
    </message>
    <message>
        <source>Check a pack…</source>
        <translation>Gwirio pecyn…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Gwneud copi wrth gefn nawr</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Gosodiadau</translation>
    </message>
    <message>
        <source>You are {name} ({roles})</source>
        <translation>{name} ydych chi ({roles})</translation>
    </message>
    <message>
        <source>You are {name}</source>
        <translation>{name} ydych chi</translation>
    </message>
    <message>
        <source>Work as somebody else</source>
        <translation>Gweithio fel rhywun arall</translation>
    </message>
    <message>
        <source>People and roles…</source>
        <translation>Pobl a rolau…</translation>
    </message>
    <message>
        <source>Workspace settings…</source>
        <translation>Gosodiadau'r gweithle…</translation>
    </message>
    <message>
        <source>Bring in a workbook…</source>
        <translation>Dod â llyfr gwaith i mewn…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Cymharu…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Cymorth</translation>
    </message>
    <message>
        <source>As the computer has it</source>
        <translation>Fel y mae ar y cyfrifiadur</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Golau</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tywyll</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Cyferbyniad uchel</translation>
    </message>
    <message>
        <source>{size}%</source>
        <translation>{size}%</translation>
    </message>
    <message>
        <source>signed off</source>
        <translation>wedi'i gymeradwyo</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>heb ei ddechrau</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ar agor</translation>
    </message>
    <message>
        <source>late</source>
        <translation>hwyr</translation>
    </message>
    <message>
        <source>{name}, {months}: {state}, due {day}</source>
        <translation>{name}, {months}: {state}, i fod i mewn erbyn {day}</translation>
    </message>
</context>
<context>
    <name>Heat</name>
    <message>
        <source>{count} {step}</source>
        <translation>{count} {step}</translation>
    </message>
    <message>
        <source>No teams yet</source>
        <translation>Dim timau eto</translation>
    </message>
    <message>
        <source>No risks yet</source>
        <translation>Dim risgiau eto</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Help</source>
        <translation>Cymorth</translation>
    </message>
    <message>
        <source>What the help is about</source>
        <translation>Pynciau'r cymorth</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>**{term}**: {meaning}</source>
        <translation>**{term}**: {meaning}</translation>
    </message>
    <message>
        <source>Terms used here</source>
        <translation>Termau a ddefnyddir yma</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>the decision on what waited</source>
        <translation>y penderfyniad ar yr hyn a oedd yn aros</translation>
    </message>
    <message>
        <source>{count} records</source>
        <translation>{count} cofnod</translation>
    </message>
    <message>
        <source>{name}, {field}</source>
        <translation>{name}, {field}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>rhywun</translation>
    </message>
    <message>
        <source>{author} for {behalf}</source>
        <translation>{author} ar ran {behalf}</translation>
    </message>
    <message>
        <source>{sentence} (again, as {author} wrote it on {date})</source>
        <translation>{sentence} (eto, fel y'i hysgrifennwyd gan {author} ar {date})</translation>
    </message>
    <message>
        <source>{sentence} (by a clock that is ahead)</source>
        <translation>{sentence} (yn ôl cloc sydd ar y blaen)</translation>
    </message>
    <message>
        <source>created</source>
        <translation>wedi'i greu</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>wedi'i ddileu</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>wedi'i adfer</translation>
    </message>
    <message>
        <source>checked: what was changed apart fits together</source>
        <translation>gwiriwyd: mae'r hyn a newidiwyd ar wahân yn cyd-fynd</translation>
    </message>
    <message>
        <source>merged into {name}</source>
        <translation>wedi'i gyfuno â'r cofnod {name}</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>{field}: {value} taken out</source>
        <translation>{field}: {value} wedi'i dynnu allan</translation>
    </message>
    <message>
        <source>{field}: {value} added</source>
        <translation>{field}: {value} wedi'i ychwanegu</translation>
    </message>
    <message>
        <source>{field}: emptied</source>
        <translation>{field}: wedi'i wagio</translation>
    </message>
    <message>
        <source>reopened: {reason}</source>
        <translation>wedi'i ailagor: {reason}</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>wedi'i gyflwyno</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>wedi'i adolygu</translation>
    </message>
    <message>
        <source>returned to the team</source>
        <translation>wedi'i ddychwelyd i'r tîm</translation>
    </message>
    <message>
        <source>listed as not returned</source>
        <translation>wedi'i restru fel heb ei gyflwyno</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>wedi'i ailagor</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>dim wedi newid</translation>
    </message>
    <message>
        <source>something changed</source>
        <translation>newidiodd rhywbeth</translation>
    </message>
    <message>
        <source>signed off</source>
        <translation>wedi'i gymeradwyo</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ychwanegwyd</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Hanes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>As at</source>
        <translation>Sefyllfa ar</translation>
    </message>
    <message>
        <source>Show every value, field by field</source>
        <translation>Dangos pob gwerth, fesul maes</translation>
    </message>
    <message>
        <source>Show {count} earlier</source>
        <translation>Dangos {count} cynharach</translation>
    </message>
    <message>
        <source>Show the whole record as it was then</source>
        <translation>Dangos y cofnod cyfan fel yr oedd bryd hynny</translation>
    </message>
    <message>
        <source>{who}, {laptop}</source>
        <translation>{who}, {laptop}</translation>
    </message>
    <message>
        <source>Stands today</source>
        <translation>Yn sefyll heddiw</translation>
    </message>
    <message>
        <source>Emptied</source>
        <translation>Wedi'i wagio</translation>
    </message>
    <message>
        <source>{value} added</source>
        <translation>{value} wedi'i ychwanegu</translation>
    </message>
    <message>
        <source>{value} taken out</source>
        <translation>{value} wedi'i dynnu allan</translation>
    </message>
</context>
<context>
    <name>Holds</name>
    <message>
        <source>a legal hold (“{words}”)</source>
        <translation>ataliad cyfreithiol (“{words}”)</translation>
    </message>
    <message>
        <source>the open request {request} (evidence bundle {ref})</source>
        <translation>y cais agored {request} (bwndel tystiolaeth {ref})</translation>
    </message>
    <message>
        <source>“{asset}” may not be disposed of</source>
        <translation>Ni chaniateir gwaredu “{asset}”</translation>
    </message>
    <message>
        <source>Lift the hold or close the request first, where the matter is over.</source>
        <translation>Codwch yr ataliad neu caewch y cais yn gyntaf, os yw'r mater ar ben.</translation>
    </message>
    <message>
        <source>{sort} {ref} “{title}”</source>
        <translation>{sort} {ref} “{title}”</translation>
    </message>
    <message>
        <source>{hold} since {day}</source>
        <translation>{hold} ers {day}</translation>
    </message>
    <message>
        <source>Stopped by {stops}.</source>
        <translation>Wedi'i atal gan: {stops}.</translation>
    </message>
    <message>
        <source> and by </source>
        <translation> a hefyd </translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>{name} may not change this</source>
        <translation>Ni chaiff {name} newid hyn</translation>
    </message>
    <message>
        <source>{what} can be changed by other roles only; yours: {roles}.</source>
        <translation>{what}: rolau eraill yn unig a all ei newid; eich rolau chi: {roles}.</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Hyn</translation>
    </message>
    <message>
        <source>Choose who you are first</source>
        <translation>Dewiswch yn gyntaf pwy ydych chi</translation>
    </message>
    <message>
        <source>What is recorded carries the name of who recorded it, and nobody is chosen here yet.</source>
        <translation>Mae'r hyn a gofnodir yn dwyn enw'r sawl a'i cofnododd, ac nid oes neb wedi'i ddewis yma eto.</translation>
    </message>
    <message>
        <source>In the window: your name at the top right. On the command line: kimdesk who --become NAME, or --as NAME for one command.</source>
        <translation>Yn y ffenestr: eich enw ar y brig ar y dde. Ar y llinell orchymyn: kimdesk who --become ENW, neu --as ENW ar gyfer un gorchymyn.</translation>
    </message>
    <message>
        <source>{field} of this {what} is for other roles to say; yours: {roles}.</source>
        <translation>Y maes {field} ({what}): rolau eraill sydd i'w lenwi; eich rolau chi: {roles}.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>dim</translation>
    </message>
    <message>
        <source>This laptop belongs to somebody</source>
        <translation>Mae'r gliniadur hwn yn perthyn i rywun</translation>
    </message>
    <message>
        <source>In a shared workspace each laptop writes in the name of one person: {name}.</source>
        <translation>Mewn gweithle a rennir, mae pob gliniadur yn ysgrifennu yn enw un person: {name}.</translation>
    </message>
    <message>
        <source>Whoever else works here joins the share with a laptop or a login of their own.</source>
        <translation>Mae unrhyw un arall sy'n gweithio yma yn ymuno â'r ffolder a rennir gyda'i liniadur ei hun neu ei gyfrif mewngofnodi ei hun.</translation>
    </message>
    <message>
        <source>Ask your KIM log administrator, or choose who you are (on the command line: --as NAME).</source>
        <translation>Gofynnwch i weinyddwr eich log KIM, neu dewiswch pwy ydych chi (ar y llinell orchymyn: --as ENW).</translation>
    </message>
    <message>
        <source>Your role is one of a team, and no team is named for you yet.</source>
        <translation>Rôl mewn tîm yw eich un chi, ac nid oes tîm wedi'i enwi ar eich cyfer eto.</translation>
    </message>
    <message>
        <source>This {what} belongs to another team than yours.</source>
        <translation>Mae hyn ({what}) yn perthyn i dîm heblaw eich un chi.</translation>
    </message>
    <message>
        <source>This {what} belongs to the whole service, and not to your team.</source>
        <translation>Mae hyn ({what}) yn perthyn i'r gwasanaeth cyfan, ac nid i'ch tîm chi.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Neb eto</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>it has no words for the action</source>
        <translation>nid oes geiriau ynddi ar gyfer y cam gweithredu</translation>
    </message>
    <message>
        <source>Theme in the workbook</source>
        <translation>Thema yn y llyfr gwaith</translation>
    </message>
    <message>
        <source>Marked “{mark}”, which the workbook does not explain.</source>
        <translation>Wedi'i farcio â “{mark}”, nad yw'r llyfr gwaith yn ei esbonio.</translation>
    </message>
    <message>
        <source>Marked “{mark}”</source>
        <translation>Wedi'i farcio â “{mark}”</translation>
    </message>
    <message>
        <source>The workbook does not explain its star; it was taken for an Ombudsman recommendation.</source>
        <translation>Nid yw'r llyfr gwaith yn esbonio ei seren; fe'i cymerwyd fel argymhelliad gan yr Ombwdsmon.</translation>
    </message>
    <message>
        <source>It answers an Ombudsman recommendation, but which one is not yet said.</source>
        <translation>Mae'n ateb argymhelliad gan yr Ombwdsmon, ond ni ddywedwyd eto pa un.</translation>
    </message>
    <message>
        <source>it has neither a recommendation nor a number</source>
        <translation>nid oes argymhelliad na rhif ynddi</translation>
    </message>
    <message>
        <source>The rows carry no numbers; as there are 21, they were numbered in order.</source>
        <translation>Nid oes rhifau ar y rhesi; gan fod 21 ohonynt, fe'u rhifwyd yn eu trefn.</translation>
    </message>
    <message>
        <source>The row carries no number; by its words it is {ref}.</source>
        <translation>Nid oes rhif ar y rhes; yn ôl ei geiriau, {ref} ydyw.</translation>
    </message>
    <message>
        <source>The workbook gives no words for this recommendation.</source>
        <translation>Nid yw'r llyfr gwaith yn rhoi geiriau ar gyfer yr argymhelliad hwn.</translation>
    </message>
    <message>
        <source>Its parts are judged differently, so no state was taken.</source>
        <translation>Bernir ei rannau'n wahanol i'w gilydd, felly ni chymerwyd statws.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” is named in the file but missing from it: the file is incomplete.</source>
        <translation>Mae'r ddalen “{sheet}” wedi'i henwi yn y ffeil ond ar goll ohoni: mae'r ffeil yn anghyflawn.</translation>
    </message>
    <message>
        <source>Words in square brackets stand in other records and were left to them, in {count} cells.</source>
        <translation>Mae geiriau mewn cromfachau sgwâr yn perthyn i gofnodion eraill ac fe'u gadawyd iddynt, mewn {count} cell.</translation>
    </message>
    <message>
        <source>The self-assessment does not say when it was made: put the month above its table before you import it, or fill in “Cycle” on its {count} answers afterwards.</source>
        <translation>Nid yw'r hunanasesiad yn dweud pryd y'i gwnaed: rhowch y mis uwchben ei dabl cyn i chi ei fewnforio, neu llenwch “Cylch” ar ei {count} ateb wedyn.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Ni fewnforiwyd dim.</translation>
    </message>
    <message>
        <source>“{file}” is this program’s own table of {kinds}, which is there to be read.</source>
        <translation>Tabl y rhaglen hon ei hun ({kinds}) yw “{file}”, ac mae yno i'w ddarllen.</translation>
    </message>
    <message>
        <source>These records are made in the program itself, or come by sync and by team file.</source>
        <translation>Gwneir y cofnodion hyn yn y rhaglen ei hun, neu deuant drwy gydamseru a thrwy ffeil tîm.</translation>
    </message>
    <message>
        <source>“{into}” is not a kind of record that can be imported.</source>
        <translation>Nid yw “{into}” yn fath o gofnod y gellir ei fewnforio.</translation>
    </message>
    <message>
        <source>Kinds are for example: actions, assessment, systems, assets, risks.</source>
        <translation>Dyma rai mathau, er enghraifft: actions, assessment, systems, assets, risks.</translation>
    </message>
    <message>
        <source>“{ref}” stands more than once, with different words (row {row} of “{sheet}”).</source>
        <translation>Mae “{ref}” yno fwy nag unwaith, gyda geiriau gwahanol (rhes {row} yn y ddalen “{sheet}”).</translation>
    </message>
    <message>
        <source>Open it in Excel or LibreOffice, choose “Save as”, Excel workbook (.xlsx), and import that copy.</source>
        <translation>Agorwch ef yn Excel neu LibreOffice, dewiswch “Cadw fel”, llyfr gwaith Excel (.xlsx), a mewnforiwch y copi hwnnw.</translation>
    </message>
    <message>
        <source>Choose an Excel workbook (.xlsx, .xlsm, .xls), an OpenDocument spreadsheet (.ods), a table in plain text (.csv) or an assessment exported by the CNIL’s PIA tool (.json, .zip).</source>
        <translation>Dewiswch lyfr gwaith Excel (.xlsx, .xlsm, .xls), taenlen OpenDocument (.ods), tabl mewn testun plaen (.csv) neu asesiad a allforiwyd o offeryn PIA y CNIL (.json, .zip).</translation>
    </message>
    <message>
        <source>Copy the sheet you need into a new workbook, as values, and import that.</source>
        <translation>Copïwch y ddalen sydd ei hangen arnoch i lyfr gwaith newydd, fel gwerthoedd, a mewnforiwch hwnnw.</translation>
    </message>
    <message>
        <source>Ask whoever sent it for a new copy.</source>
        <translation>Gofynnwch i'r sawl a'i hanfonodd am gopi newydd.</translation>
    </message>
    <message>
        <source>Export the assessment from the PIA tool once more, as a .json file, and import that.</source>
        <translation>Allforiwch yr asesiad o'r offeryn PIA unwaith eto, fel ffeil .json, a mewnforiwch honno.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Nid oes ffeil o'r fath.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Gwiriwch yr enw a'r ffolder.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Ffolder yw hwn, nid ffeil.</translation>
    </message>
    <message>
        <source>This is not an ordinary file.</source>
        <translation>Nid ffeil gyffredin yw hon.</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes).</source>
        <translation>Mae'r ffeil yn wag (0 beit).</translation>
    </message>
    <message>
        <source>There is nothing on any of its sheets.</source>
        <translation>Nid oes dim ar yr un o'i dalennau.</translation>
    </message>
    <message>
        <source>The file may not be read: another program holds it, or you have no permission.</source>
        <translation>Ni ellir darllen y ffeil: mae rhaglen arall yn ei dal, neu nid oes gennych ganiatâd.</translation>
    </message>
    <message>
        <source>Close it in other programs, or copy it to a folder of your own.</source>
        <translation>Caewch hi mewn rhaglenni eraill, neu copïwch hi i'ch ffolder eich hun.</translation>
    </message>
    <message>
        <source>The file could not be read. {why}</source>
        <translation>Ni ellid darllen y ffeil. {why}</translation>
    </message>
    <message>
        <source>Copy it to this computer and try again.</source>
        <translation>Copïwch hi i'r cyfrifiadur hwn a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>The workbook is protected with a password.</source>
        <translation>Mae'r llyfr gwaith wedi'i ddiogelu â chyfrinair.</translation>
    </message>
    <message>
        <source>Open it with the password, save a copy without one, and import that.</source>
        <translation>Agorwch ef gyda'r cyfrinair, cadwch gopi heb un, a mewnforiwch hwnnw.</translation>
    </message>
    <message>
        <source>The workbook is rights-protected, so that only Office can open it.</source>
        <translation>Mae'r llyfr gwaith wedi'i ddiogelu â hawliau, fel mai dim ond Office a all ei agor.</translation>
    </message>
    <message>
        <source>Ask its author for an unprotected copy.</source>
        <translation>Gofynnwch i'w awdur am gopi heb ei ddiogelu.</translation>
    </message>
    <message>
        <source>This is a binary workbook (.xlsb).</source>
        <translation>Llyfr gwaith deuaidd (.xlsb) yw hwn.</translation>
    </message>
    <message>
        <source>The file is built in a way that could harm the computer that opens it.</source>
        <translation>Mae'r ffeil wedi'i hadeiladu mewn ffordd a allai niweidio'r cyfrifiadur sy'n ei hagor.</translation>
    </message>
    <message>
        <source>This is a workbook in the old .xls form, but its name ends otherwise.</source>
        <translation>Llyfr gwaith yn yr hen ffurf .xls yw hwn, ond mae diwedd ei enw yn wahanol.</translation>
    </message>
    <message>
        <source>Give it the ending .xls and import it again.</source>
        <translation>Rhowch .xls ar ddiwedd ei enw a mewnforiwch ef eto.</translation>
    </message>
    <message>
        <source>This is an OpenDocument file, but its name ends otherwise.</source>
        <translation>Ffeil OpenDocument yw hon, ond mae diwedd ei henw yn wahanol.</translation>
    </message>
    <message>
        <source>Where it is a spreadsheet, give it the ending .ods and import it again.</source>
        <translation>Os taenlen yw hi, rhowch .ods ar ddiwedd ei henw a mewnforiwch hi eto.</translation>
    </message>
    <message>
        <source>This workbook is in the “Strict Open XML” form.</source>
        <translation>Mae'r llyfr gwaith hwn yn y ffurf “Strict Open XML”.</translation>
    </message>
    <message>
        <source>This is a Word or PowerPoint document, not a workbook.</source>
        <translation>Dogfen Word neu PowerPoint yw hon, nid llyfr gwaith.</translation>
    </message>
    <message>
        <source>This is a PDF, not a workbook.</source>
        <translation>PDF yw hwn, nid llyfr gwaith.</translation>
    </message>
    <message>
        <source>This is a web page, whatever its name says.</source>
        <translation>Tudalen we yw hon, beth bynnag y mae ei henw'n ei ddweud.</translation>
    </message>
    <message>
        <source>This is not an Excel workbook, although its name says so.</source>
        <translation>Nid llyfr gwaith Excel yw hwn, er bod ei enw'n dweud hynny.</translation>
    </message>
    <message>
        <source>This is an Excel workbook, but its name ends in {suffix}.</source>
        <translation>Llyfr gwaith Excel yw hwn, ond mae ei enw'n gorffen â {suffix}.</translation>
    </message>
    <message>
        <source>Check that it is the right file, give it a name ending in .xlsx and import it again.</source>
        <translation>Gwiriwch mai hon yw'r ffeil gywir, rhowch enw sy'n gorffen â .xlsx iddi a mewnforiwch hi eto.</translation>
    </message>
    <message>
        <source>Files of this kind ({suffix}) cannot be imported.</source>
        <translation>Ni ellir mewnforio ffeiliau o'r math hwn ({suffix}).</translation>
    </message>
    <message>
        <source>This is not text, although its name says so.</source>
        <translation>Nid testun yw hwn, er bod ei enw'n dweud hynny.</translation>
    </message>
    <message>
        <source>This is not sound JSON, or only a part of it.</source>
        <translation>Nid JSON dilys yw hwn, neu dim ond rhan ohono sydd yma.</translation>
    </message>
    <message>
        <source>It gives one name two values, so that nobody can tell which counts.</source>
        <translation>Mae'n rhoi dau werth i un enw, fel na all neb ddweud pa un sy'n cyfrif.</translation>
    </message>
    <message>
        <source>It holds no assessment of the CNIL’s PIA tool.</source>
        <translation>Nid oes asesiad o offeryn PIA y CNIL ynddi.</translation>
    </message>
    <message>
        <source>The file is broken or was only partly copied.</source>
        <translation>Mae'r ffeil wedi torri neu dim ond rhan ohoni a gopïwyd.</translation>
    </message>
    <message>
        <source>The workbook is damaged, so that its content cannot be read.</source>
        <translation>Mae'r llyfr gwaith wedi'i ddifrodi, fel na ellir darllen ei gynnwys.</translation>
    </message>
    <message>
        <source>A cell far outside any table holds something, or there are more than 200,000 rows or 256 columns.</source>
        <translation>Mae rhywbeth mewn cell ymhell y tu allan i unrhyw dabl, neu mae mwy na 200,000 o resi neu 256 o golofnau.</translation>
    </message>
    <message>
        <source>The file is too large to import. {size}</source>
        <translation>Mae'r ffeil yn rhy fawr i'w mewnforio. {size}</translation>
    </message>
    <message>
        <source>Reading the file would take too much memory.</source>
        <translation>Byddai darllen y ffeil yn defnyddio gormod o gof.</translation>
    </message>
    <message>
        <source>Reading the file took too long and was stopped.</source>
        <translation>Roedd darllen y ffeil yn cymryd gormod o amser, ac fe'i stopiwyd.</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>Stopiwyd y mewnforio.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>“{name}” was not imported.</source>
        <translation>Ni fewnforiwyd “{name}”.</translation>
    </message>
    <message>
        <source>It was given out to be filled in, and is merged with what was changed here meanwhile.</source>
        <translation>Fe'i rhoddwyd allan i'w lenwi, a chaiff ei gyfuno â'r hyn a newidiwyd yma yn y cyfamser.</translation>
    </message>
    <message>
        <source>In the window: “Take a filled workbook in…”. On the command line: kimdesk workbook merge.</source>
        <translation>Yn y ffenestr: “Cymryd llyfr gwaith wedi'i lenwi i mewn…”. Ar y llinell orchymyn: kimdesk workbook merge.</translation>
    </message>
    <message>
        <source>the file says so itself</source>
        <translation>y ffeil ei hun sy'n dweud hynny</translation>
    </message>
    <message>
        <source>no field says this</source>
        <translation>nid oes maes yn dweud hyn</translation>
    </message>
    <message>
        <source>“{heading}” goes on elsewhere in the file, where it is not to be found; it was left as it is.</source>
        <translation>Mae “{heading}” yn parhau mewn man arall yn y ffeil, ac ni ellir dod o hyd iddo yno; fe'i gadawyd fel yr oedd.</translation>
    </message>
    <message>
        <source>the heading reads like “{phrase}”</source>
        <translation>mae'r pennawd yn darllen fel “{phrase}”</translation>
    </message>
    <message>
        <source>, and its cells suit</source>
        <translation>, ac mae ei chelloedd yn gweddu</translation>
    </message>
    <message>
        <source>its cells look like it</source>
        <translation>mae ei chelloedd yn edrych fel hynny</translation>
    </message>
    <message>
        <source>no heading says so; it is the text that is left</source>
        <translation>nid oes pennawd yn dweud hynny; dyma'r testun sydd ar ôl</translation>
    </message>
    <message>
        <source>another column has its field</source>
        <translation>mae ei maes gan golofn arall</translation>
    </message>
    <message>
        <source>as last time</source>
        <translation>fel y tro diwethaf</translation>
    </message>
    <message>
        <source>you chose it</source>
        <translation>chi a'i dewisodd</translation>
    </message>
    <message>
        <source>{count} of {total} columns have a field</source>
        <translation>mae maes gan {count} o'r {total} colofn</translation>
    </message>
    <message>
        <source>its headings are those of {tool}</source>
        <translation>penawdau {tool} yw ei benawdau</translation>
    </message>
    <message>
        <source>“{words}” stands above or on the sheet's tab</source>
        <translation>mae “{words}” uwchben y ddalen neu ar ei thab</translation>
    </message>
    <message>
        <source>it begins with what a record is known by</source>
        <translation>mae'n dechrau gyda'r hyn y mae cofnod yn cael ei adnabod wrtho</translation>
    </message>
    <message>
        <source>its references look like those of actions</source>
        <translation>mae ei gyfeirnodau'n edrych fel rhai camau gweithredu</translation>
    </message>
    <message>
        <source>its references look like those of the Ombudsman's recommendations</source>
        <translation>mae ei gyfeirnodau'n edrych fel rhai argymhellion yr Ombwdsmon</translation>
    </message>
    <message>
        <source>its rows are the Ombudsman's recommendations, one for each</source>
        <translation>argymhellion yr Ombwdsmon yw ei resi, un ar gyfer pob un</translation>
    </message>
    <message>
        <source>its texts are the Ombudsman's recommendations</source>
        <translation>argymhellion yr Ombwdsmon yw ei destunau</translation>
    </message>
    <message>
        <source>it says what is met and what is not</source>
        <translation>mae'n dweud beth sydd wedi'i fodloni a beth sydd heb ei fodloni</translation>
    </message>
    <message>
        <source>it asks whether each is met</source>
        <translation>mae'n gofyn a yw pob un wedi'i fodloni</translation>
    </message>
    <message>
        <source>No table in it could be recognised.</source>
        <translation>Ni ellid adnabod unrhyw dabl ynddi.</translation>
    </message>
    <message>
        <source>Say what it holds (for example: actions, assessment, systems, assets, risks), or give its columns the usual headings.</source>
        <translation>Dywedwch beth sydd ynddi (er enghraifft: actions, assessment, systems, assets, risks), neu rhowch y penawdau arferol i'w cholofnau.</translation>
    </message>
    <message>
        <source>it holds a formula whose result the file does not carry</source>
        <translation>mae ynddi fformiwla nad yw ei chanlyniad yn y ffeil</translation>
    </message>
    <message>
        <source>it has nothing it could be known by</source>
        <translation>nid oes dim ynddi y gellid ei hadnabod wrtho</translation>
    </message>
    <message>
        <source>There is no title; “{heading}” was taken for it.</source>
        <translation>Nid oes teitl; cymerwyd “{heading}” yn ei le.</translation>
    </message>
    <message>
        <source>it names no system</source>
        <translation>nid yw'n enwi system</translation>
    </message>
    <message>
        <source>“{heading}” says “{words}”: kept with what the system does.</source>
        <translation>Mae “{heading}” yn dweud “{words}”: fe'i cadwyd gyda'r hyn y mae'r system yn ei wneud.</translation>
    </message>
    <message>
        <source>Column {letter}</source>
        <translation>Colofn {letter}</translation>
    </message>
    <message>
        <source>“{heading}” was read as {day}, the day first; it could also be the month first.</source>
        <translation>Darllenwyd “{heading}” fel {day}, gyda'r diwrnod yn gyntaf; gallai'r mis fod yn gyntaf hefyd.</translation>
    </message>
    <message>
        <source>“{heading}” holds a formula whose result the file does not carry.</source>
        <translation>Mae “{heading}” yn cynnwys fformiwla nad yw ei chanlyniad yn y ffeil.</translation>
    </message>
    <message>
        <source>“{heading}” holds the error {error}.</source>
        <translation>Mae “{heading}” yn cynnwys y gwall {error}.</translation>
    </message>
    <message>
        <source>“{words}” is none of: {choices}.</source>
        <translation>Nid yw “{words}” yn un o'r rhain: {choices}.</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Ni fewnforiwyd dim</translation>
    </message>
    <message>
        <source>{count} rows are already here, the first is {ref} {title}.</source>
        <translation>Mae {count} rhes yma eisoes; y gyntaf yw {ref} {title}.</translation>
    </message>
    <message>
        <source>Import with skip or update to go on.</source>
        <translation>Mewnforiwch gyda skip neu update i fynd ymlaen.</translation>
    </message>
    <message>
        <source>Of {count:,} characters that no field takes, only the first {most:,} are kept.</source>
        <translation>O'r {count:,} nod nad oes maes yn eu cymryd, dim ond y {most:,} cyntaf a gedwir.</translation>
    </message>
    <message>
        <source>“{ref}” is here already for another record, “{title}”; this one came in beside it.</source>
        <translation>Mae “{ref}” yma eisoes ar gyfer cofnod arall, “{title}”; daeth hwn i mewn wrth ei ochr.</translation>
    </message>
    <message>
        <source>{field}: nothing here, or more than one thing, is called “{name}”.</source>
        <translation>{field}: nid oes dim yma o'r enw “{name}”, neu mae mwy nag un peth o'r enw hwnnw.</translation>
    </message>
    <message>
        <source>“{name}” was deleted here and is back, as this row names it.</source>
        <translation>Cafodd “{name}” ei ddileu yma ac mae'n ôl, gan fod y rhes hon yn ei enwi.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>newydd</translation>
    </message>
    <message>
        <source>already here, the same</source>
        <translation>yma eisoes, yr un fath</translation>
    </message>
    <message>
        <source>already here, left as it is</source>
        <translation>yma eisoes, wedi'i adael fel y mae</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>wedi'i ddiweddaru</translation>
    </message>
    <message>
        <source>imported before and deleted here, not brought back</source>
        <translation>wedi'i fewnforio o'r blaen a'i ddileu yma, heb ei adfer</translation>
    </message>
    <message>
        <source>imported before and taken back here with undo, not brought back</source>
        <translation>wedi'i fewnforio o'r blaen a'i dynnu'n ôl yma drwy ddadwneud, heb ei adfer</translation>
    </message>
    <message>
        <source>left out as you asked</source>
        <translation>wedi'i adael allan yn ôl eich cais</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>heb ei ddeall</translation>
    </message>
    <message>
        <source>a note below or beside the table</source>
        <translation>nodyn islaw'r tabl neu wrth ei ochr</translation>
    </message>
    <message>
        <source>on a hidden sheet</source>
        <translation>ar ddalen gudd</translation>
    </message>
    <message>
        <source>the same as a row above</source>
        <translation>yr un fath â rhes uchod</translation>
    </message>
    <message>
        <source>another kind of record than the one asked for</source>
        <translation>math gwahanol o gofnod i'r un y gofynnwyd amdano</translation>
    </message>
    <message>
        <source>in a table that was left out</source>
        <translation>mewn tabl a adawyd allan</translation>
    </message>
    <message>
        <source>a title</source>
        <translation>teitl</translation>
    </message>
    <message>
        <source>headings</source>
        <translation>penawdau</translation>
    </message>
    <message>
        <source>a heading between the rows</source>
        <translation>pennawd rhwng y rhesi</translation>
    </message>
    <message>
        <source>{why}: {more}</source>
        <translation>{why}: {more}</translation>
    </message>
    <message>
        <source>it does not say which records it is for</source>
        <translation>nid yw'n dweud ar gyfer pa gofnodion y mae</translation>
    </message>
    <message>
        <source>The records are not described; “{words}” was taken for it.</source>
        <translation>Nid yw'r cofnodion wedi'u disgrifio; cymerwyd “{words}” yn lle hynny.</translation>
    </message>
    <message>
        <source>“{heading}” says “{words}”, which is no number.</source>
        <translation>Mae “{heading}” yn dweud “{words}”, nad yw'n rhif.</translation>
    </message>
    <message>
        <source>The words of the period, “{words}”, and its numbers say different things.</source>
        <translation>Mae geiriau'r cyfnod, “{words}”, a'i rifau yn dweud pethau gwahanol.</translation>
    </message>
    <message>
        <source>The period is not decided yet: “{words}”.</source>
        <translation>Ni phenderfynwyd ar y cyfnod eto: “{words}”.</translation>
    </message>
    <message>
        <source>Of the period “{words}” this was not understood: {left}.</source>
        <translation>O'r cyfnod “{words}”, ni ddeallwyd hyn: {left}.</translation>
    </message>
    <message>
        <source>The period “{words}” was not understood.</source>
        <translation>Ni ddeallwyd y cyfnod “{words}”.</translation>
    </message>
    <message>
        <source>There is nothing to bring in.</source>
        <translation>Nid oes dim i ddod i mewn.</translation>
    </message>
    <message>
        <source>No table has been copied.</source>
        <translation>Nid oes tabl wedi'i gopïo.</translation>
    </message>
    <message>
        <source>Copy rows in Excel, headings too, and paste them here.</source>
        <translation>Copïwch resi yn Excel, gan gynnwys y penawdau, a gludwch nhw yma.</translation>
    </message>
    <message>
        <source>Copied range</source>
        <translation>Ystod a gopïwyd</translation>
    </message>
    <message>
        <source>goes on with row {row}</source>
        <translation>yn parhau â rhes {row}</translation>
    </message>
    <message>
        <source>taken with row {row} of “{sheet}”</source>
        <translation>wedi'i chymryd gyda rhes {row} o'r ddalen “{sheet}”</translation>
    </message>
    <message>
        <source>{title} and {count} more</source>
        <translation>{title} a {count} arall</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>dim byd</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>{count} newydd</translation>
    </message>
    <message>
        <source>{count} here and different</source>
        <translation>{count} yma ac yn wahanol</translation>
    </message>
    <message>
        <source>{count} here already, the same</source>
        <translation>{count} yma eisoes, yr un fath</translation>
    </message>
    <message>
        <source>{count} deleted or undone here</source>
        <translation>{count} wedi'u dileu neu eu dadwneud yma</translation>
    </message>
    <message>
        <source>{count} left out</source>
        <translation>{count} wedi'u gadael allan</translation>
    </message>
    <message>
        <source>{count} to look at</source>
        <translation>{count} i edrych arnynt</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Newydd</translation>
    </message>
    <message>
        <source>Different here</source>
        <translation>Yn wahanol yma</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Yma eisoes</translation>
    </message>
    <message>
        <source>Deleted here</source>
        <translation>Wedi'i ddileu yma</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Wedi'i adael allan</translation>
    </message>
    <message>
        <source>The PIA tool judges a risk on a scale of four steps: what it said is kept with each risk in words, and likelihood and impact are left to be judged here.</source>
        <translation>Mae'r offeryn PIA yn barnu risg ar raddfa o bedwar cam: cedwir yr hyn a ddywedodd gyda phob risg mewn geiriau, a gadewir tebygolrwydd ac effaith i'w barnu yma.</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Table in the file</source>
        <translation>Tabl yn y ffeil</translation>
    </message>
    <message>
        <source>Comes in as</source>
        <translation>Daw i mewn fel</translation>
    </message>
    <message>
        <source>No table was found in this file.</source>
        <translation>Ni chafwyd tabl yn y ffeil hon.</translation>
    </message>
    <message>
        <source>As you had it for “{name}”.</source>
        <translation>Fel yr oedd gennych ar gyfer “{name}”.</translation>
    </message>
    <message>
        <source>Forget this</source>
        <translation>Anghofio hyn</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Yn y ffeil</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Yn mynd i</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
    <message>
        <source>Column {letter}</source>
        <translation>Colofn {letter}</translation>
    </message>
    <message>
        <source>“{heading}” goes to</source>
        <translation>Mae “{heading}” yn mynd i</translation>
    </message>
    <message>
        <source>Nothing: leave this table out</source>
        <translation>Dim: gadael y tabl hwn allan</translation>
    </message>
    <message>
        <source>A comment on the record</source>
        <translation>Sylw ar y cofnod</translation>
    </message>
    <message>
        <source>Nowhere: leave it out</source>
        <translation>I unman: gadael allan</translation>
    </message>
    <message>
        <source>{sheet}, rows {first} to {last}: {kind}</source>
        <translation>{sheet}, rhesi {first} i {last}: {kind}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>wedi'i adael allan</translation>
    </message>
    <message>
        <source>This table does not come in. If it should, say above as what.</source>
        <translation>Nid yw'r tabl hwn yn dod i mewn. Os dylai, dywedwch uchod fel beth.</translation>
    </message>
    <message>
        <source>{sure}: {reasons}.</source>
        <translation>{sure}: {reasons}.</translation>
    </message>
    <message>
        <source>No field found: its words are kept with the record.</source>
        <translation>Ni chafwyd maes: cedwir ei geiriau gyda'r cofnod.</translation>
    </message>
    <message>
        <source>{sure}: {reason}</source>
        <translation>{sure}: {reason}</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicr</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Tebygol</translation>
    </message>
    <message>
        <source>Guessed</source>
        <translation>Dyfaliad</translation>
    </message>
    <message>
        <source>Bring in a workbook</source>
        <translation>Dod â llyfr gwaith i mewn</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Paste a copied range</source>
        <translation>Gludo ystod a gopïwyd</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Ffeil arall</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copïo'r adroddiad</translation>
    </message>
    <message>
        <source>Take all of it back</source>
        <translation>Tynnu'r cyfan yn ôl</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Copied range</source>
        <translation>Ystod a gopïwyd</translation>
    </message>
    <message>
        <source>Which workbook?</source>
        <translation>Pa lyfr gwaith?</translation>
    </message>
    <message>
        <source>It could not be done.</source>
        <translation>Ni ellid ei wneud.</translation>
    </message>
    <message>
        <source>The report is copied: paste it where it is to be kept.</source>
        <translation>Mae'r adroddiad wedi'i gopïo: gludwch ef lle y mae i'w gadw.</translation>
    </message>
    <message>
        <source>Drop a workbook here</source>
        <translation>Gollyngwch lyfr gwaith yma</translation>
    </message>
    <message>
        <source>Excel (.xlsx, .xlsm, .xls), OpenDocument (.ods) or a table in plain text (.csv). Macros never run.</source>
        <translation>Excel (.xlsx, .xlsm, .xls), OpenDocument (.ods) neu dabl mewn testun plaen (.csv). Nid yw macros byth yn rhedeg.</translation>
    </message>
    <message>
        <source>What CISO Assistant exports of assets and processings comes in too, and assessments of the CNIL’s PIA tool (.json, or its .zip).</source>
        <translation>Daw'r hyn y mae CISO Assistant yn ei allforio am asedau a phrosesu i mewn hefyd, ac asesiadau o offeryn PIA y CNIL (.json, neu ei .zip).</translation>
    </message>
    <message>
        <source>Or copy rows in a spreadsheet, headings too, and paste them here (Ctrl+V).</source>
        <translation>Neu copïwch resi mewn taenlen, gan gynnwys y penawdau, a'u gludo yma (Ctrl+V).</translation>
    </message>
    <message>
        <source>You see every row and what would become of it before anything is saved, and one undo takes all of it back.</source>
        <translation>Byddwch yn gweld pob rhes, a beth fyddai'n digwydd iddi, cyn i ddim gael ei gadw, a bydd dadwneud unwaith yn cymryd y cyfan yn ôl.</translation>
    </message>
    <message>
        <source>and {count} more: copy the report to have them all.</source>
        <translation>a hefyd {count} arall: copïwch yr adroddiad i'w cael i gyd.</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>I edrych arno</translation>
    </message>
    <message>
        <source>Rows that made no record</source>
        <translation>Rhesi na wnaeth gofnod</translation>
    </message>
    <message>
        <source>{count} {kind}: {outcome}</source>
        <translation>{count} {kind}: {outcome}</translation>
    </message>
    <message>
        <source>{sheet}, row {row}, {record}: {note}</source>
        <translation>{sheet}, rhes {row}, {record}: {note}</translation>
    </message>
    <message>
        <source>row {first}</source>
        <translation>rhes {first}</translation>
    </message>
    <message>
        <source>rows {first} to {last}</source>
        <translation>rhesi {first} i {last}</translation>
    </message>
    <message>
        <source>{sheet}, {rows}: {why} (“{words}”)</source>
        <translation>{sheet}, {rows}: {why} (“{words}”)</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Wedi'i adael allan</translation>
    </message>
    <message>
        <source>as you asked</source>
        <translation>yn ôl eich cais</translation>
    </message>
    <message>
        <source>! {state}, look at it</source>
        <translation>! {state}, edrychwch arno</translation>
    </message>
    <message>
        <source>! {words}</source>
        <translation>! {words}</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>dim gwerth</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rhes</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Beth sy'n digwydd</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Yn dod yn ôl</translation>
    </message>
    <message>
        <source>Updates what is here</source>
        <translation>Yn diweddaru'r hyn sydd yma</translation>
    </message>
    <message>
        <source>Stays deleted</source>
        <translation>Yn aros wedi'i ddileu</translation>
    </message>
    <message>
        <source>Here, stays as it is</source>
        <translation>Yma, yn aros fel y mae</translation>
    </message>
    <message>
        <source>{heading} → {field}</source>
        <translation>{heading} → {field}</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Cyfeirnod</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>Dangosfyrddau</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Adroddiadau</translation>
    </message>
    <message>
        <source>Leave this row out</source>
        <translation>Gadael y rhes hon allan</translation>
    </message>
    <message>
        <source>Update this row</source>
        <translation>Diweddaru'r rhes hon</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Dalen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Dangos</translation>
    </message>
    <message>
        <source>Where a record is here already</source>
        <translation>Lle mae cofnod yma eisoes</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Rhesi'r ffeil</translation>
    </message>
    <message>
        <source>Take this row in</source>
        <translation>Cymryd y rhes hon i mewn</translation>
    </message>
    <message>
        <source>Leave what is here</source>
        <translation>Gadael yr hyn sydd yma</translation>
    </message>
    <message>
        <source>In 1 row a date that could be read two ways was read with the day first.</source>
        <translation>Mewn 1 rhes, darllenwyd dyddiad y gellid ei ddeall mewn dwy ffordd gyda'r diwrnod yn gyntaf.</translation>
    </message>
    <message>
        <source>In {count} rows dates that could be read two ways were read with the day first.</source>
        <translation>Mewn {count} rhes, darllenwyd dyddiadau y gellid eu deall mewn dwy ffordd gyda'r diwrnod yn gyntaf.</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Pob rhes</translation>
    </message>
    <message>
        <source>Only those to look at ({count})</source>
        <translation>Dim ond y rhai i edrych arnynt ({count})</translation>
    </message>
    <message>
        <source>Only new ones ({count})</source>
        <translation>Dim ond y rhai newydd ({count})</translation>
    </message>
    <message>
        <source>Only those that differ here ({count})</source>
        <translation>Dim ond y rhai sy'n wahanol yma ({count})</translation>
    </message>
    <message>
        <source>Only those here already ({count})</source>
        <translation>Dim ond y rhai sydd yma eisoes ({count})</translation>
    </message>
    <message>
        <source>Only those deleted here ({count})</source>
        <translation>Dim ond y rhai a ddilëwyd yma ({count})</translation>
    </message>
    <message>
        <source>Only those left out ({count})</source>
        <translation>Dim ond y rhai a adawyd allan ({count})</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Ei adael fel y mae</translation>
    </message>
    <message>
        <source>Take the file’s values</source>
        <translation>Cymryd gwerthoedd y ffeil</translation>
    </message>
    <message>
        <source>Bring nothing in</source>
        <translation>Peidio â dod â dim i mewn</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi gorffen</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <translation>Cam {number} o {count}: {name}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ffeil</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colofnau</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rhesi</translation>
    </message>
    <message>
        <source>Look at the rows</source>
        <translation>Edrych ar y rhesi</translation>
    </message>
    <message>
        <source>Nothing to bring in</source>
        <translation>Dim i ddod i mewn</translation>
    </message>
    <message>
        <source>Bring in 1 row</source>
        <translation>Dod ag 1 rhes i mewn</translation>
    </message>
    <message>
        <source>Bring in {count} rows</source>
        <translation>Dod â rhesi i mewn: {count}</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Dewis ffeil…</translation>
    </message>
    <message>
        <source>Records of some rows are here already, and then nothing is to come in. Choose otherwise below.</source>
        <translation>Mae cofnodion rhai rhesi yma eisoes, ac yn yr achos hwnnw nid oes dim i ddod i mewn. Dewiswch yn wahanol isod.</translation>
    </message>
    <message>
        <source>Nothing had to be changed: everything in the file is here already.</source>
        <translation>Nid oedd angen newid dim: mae popeth yn y ffeil yma eisoes.</translation>
    </message>
    <message>
        <source>{new} records are new, {updated} were updated. One undo takes all of it back.</source>
        <translation>Cofnodion newydd: {new}. Cofnodion a ddiweddarwyd: {updated}. Bydd dadwneud unwaith yn cymryd y cyfan yn ôl.</translation>
    </message>
    <message>
        <source>{new} records are new. One undo takes all of it back.</source>
        <translation>Cofnodion newydd: {new}. Bydd dadwneud unwaith yn cymryd y cyfan yn ôl.</translation>
    </message>
    <message>
        <source>{file}: this is how it was understood. Change what is not right.</source>
        <translation>{file}: dyma sut y cafodd ei deall. Newidiwch yr hyn nad yw'n gywir.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Yn stopio…</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Yn darllen {file}…</translation>
    </message>
    <message>
        <source>Working out what becomes of every row…</source>
        <translation>Yn gweithio allan beth fydd yn digwydd i bob rhes…</translation>
    </message>
    <message>
        <source>Bringing the rows in…</source>
        <translation>Yn dod â'r rhesi i mewn…</translation>
    </message>
    <message>
        <source>Taking all of it back…</source>
        <translation>Yn cymryd y cyfan yn ôl…</translation>
    </message>
    <message>
        <source>{doing} {seconds} s</source>
        <translation>{doing} {seconds} eiliad</translation>
    </message>
    <message>
        <source>{services} services and {functions} functions are offered from now on where one is written.</source>
        <translation>O hyn ymlaen cynigir gwasanaethau ({services}) a swyddogaethau ({functions}) lle mae un yn cael ei ysgrifennu.</translation>
    </message>
    <message>
        <source>“{file}” is the published list of services.</source>
        <translation>“{file}” yw'r rhestr gyhoeddedig o wasanaethau.</translation>
    </message>
    <message>
        <source>No records were made.</source>
        <translation>Ni wnaed unrhyw gofnodion.</translation>
    </message>
    <message>
        <source>Workbooks and tables ({kinds})</source>
        <translation>Llyfrau gwaith a thablau ({kinds})</translation>
    </message>
</context>
<context>
    <name>Invite</name>
    <message>
        <source>Invite a colleague</source>
        <translation>Gwahodd cydweithiwr</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation>Gwneud y cod</translation>
    </message>
    <message>
        <source>first and last name</source>
        <translation>enw cyntaf a chyfenw</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Somebody entered under People and roles keeps the roles that they have there.</source>
        <translation>Mae rhywun sydd wedi'i gofnodi o dan Pobl a rolau yn cadw'r rolau sydd ganddo yno.</translation>
    </message>
    <message>
        <source>For which teams</source>
        <translation>Ar gyfer pa dimau</translation>
    </message>
    <message>
        <source>A line manager needs a team. For other roles none ticked means the whole service.</source>
        <translation>Mae angen tîm ar reolwr llinell. Ar gyfer rolau eraill, os na thiciwch yr un, mae hynny'n golygu'r gwasanaeth cyfan.</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copïo'r cod</translation>
    </message>
    <message>
        <source>What your colleague needs</source>
        <translation>Beth sydd ei angen ar eich cydweithiwr</translation>
    </message>
    <message>
        <source>Write whom the invitation is for.</source>
        <translation>Ysgrifennwch ar gyfer pwy mae'r gwahoddiad.</translation>
    </message>
    <message>
        <source>Tick at least one role.</source>
        <translation>Ticiwch o leiaf un rôl.</translation>
    </message>
    <message>
        <source>Leaving the invitation in the shared folder…</source>
        <translation>Yn gadael y gwahoddiad yn y ffolder a rennir…</translation>
    </message>
    <message>
        <source>Tell {name} this code on the telephone or face to face. Do not put it into the shared folder, where others could read it.</source>
        <translation>Dywedwch y cod hwn wrth {name} dros y ffôn neu wyneb yn wyneb. Peidiwch â'i roi yn y ffolder a rennir, lle gallai eraill ei ddarllen.</translation>
    </message>
    <message>
        <source>1. This folder: {folder}
2. The code above. It works once, for 14 days.
3. Then you: their four words appear on the Sync page, and you let them in.</source>
        <translation>1. Y ffolder hwn: {folder}
2. Y cod uchod. Mae'n gweithio unwaith, am 14 diwrnod.
3. Yna chi: bydd ei bedwar gair yn ymddangos ar y dudalen Cydamseru, a chi fydd yn ei adael i mewn.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi gorffen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Wedi'i gopïo</translation>
    </message>
</context>
<context>
    <name>Join</name>
    <message>
        <source>Tell your administrator these four words</source>
        <translation>Dywedwch y pedwar gair hyn wrth eich gweinyddwr</translation>
    </message>
    <message>
        <source>Ring them up and read the words out. They see the same four words under Sync in KIM Desk, and let you in. Where the words differ, somebody stepped in between: do not go on.</source>
        <translation>Ffoniwch eich gweinyddwr a darllenwch y geiriau'n uchel. Bydd yn gweld yr un pedwar gair o dan Cydamseru yn KIM Desk, ac yn eich gadael i mewn. Os yw'r geiriau'n wahanol, mae rhywun wedi ymyrryd: peidiwch â mynd ymlaen.</translation>
    </message>
    <message>
        <source>You are in</source>
        <translation>Rydych chi i mewn</translation>
    </message>
    <message>
        <source>The records are being fetched. The window opens by itself when they are here.</source>
        <translation>Mae'r cofnodion yn cael eu nôl. Bydd y ffenestr yn agor ohoni ei hun pan fyddant yma.</translation>
    </message>
    <message>
        <source>You were not let in</source>
        <translation>Ni chawsoch eich gadael i mewn</translation>
    </message>
    <message>
        <source>Your request is not in the shared folder any more, and nobody has let this laptop in. Ask your administrator, and use the new code that they tell you.</source>
        <translation>Nid yw eich cais yn y ffolder a rennir mwyach, ac nid oes neb wedi gadael y gliniadur hwn i mewn. Gofynnwch i'ch gweinyddwr, a defnyddiwch y cod newydd y bydd yn ei roi i chi.</translation>
    </message>
    <message>
        <source>Looking into the shared folder…</source>
        <translation>Yn edrych yn y ffolder a rennir…</translation>
    </message>
    <message>
        <source>Join your colleagues</source>
        <translation>Ymuno â'ch cydweithwyr</translation>
    </message>
    <message>
        <source>Your administrator has invited you and told you a folder and a code. Nothing is read without the code.</source>
        <translation>Mae eich gweinyddwr wedi eich gwahodd ac wedi rhoi ffolder a chod i chi. Ni chaiff dim ei ddarllen heb y cod.</translation>
    </message>
    <message>
        <source>Folder on the file share</source>
        <translation>Ffolder ar y gyriant a rennir</translation>
    </message>
    <message>
        <source>as your colleagues know you</source>
        <translation>fel y mae eich cydweithwyr yn eich adnabod</translation>
    </message>
    <message>
        <source>Eight groups of four; capitals and dashes do not matter. A recovery key is typed here too.</source>
        <translation>Wyth grŵp o bedwar; nid yw prif lythrennau na chysylltnodau o bwys. Yma hefyd y caiff allwedd adfer ei theipio.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Cod</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Eich enw</translation>
    </message>
    <message>
        <source>Ask to be let in</source>
        <translation>Gofyn am gael eich gadael i mewn</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>How joining works</source>
        <translation>Sut mae ymuno'n gweithio</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Edrych nawr</translation>
    </message>
    <message>
        <source>Use another code</source>
        <translation>Defnyddio cod arall</translation>
    </message>
    <message>
        <source>Looked into {folder} at {time}; it is looked at again every few seconds. You may close KIM Desk.</source>
        <translation>Edrychwyd yn y ffolder {folder} am {time}; edrychir yno eto bob ychydig eiliadau. Cewch gau KIM Desk.</translation>
    </message>
</context>
<context>
    <name>Journey</name>
    <message>
        <source>third party: {name}</source>
        <translation>trydydd parti: {name}</translation>
    </message>
    <message>
        <source>No lifecycle stage of a key activity names this asset yet.</source>
        <translation>Nid oes unrhyw gam cylch bywyd mewn gweithgaredd allweddol yn enwi'r ased hwn eto.</translation>
    </message>
    <message>
        <source>Named in {count} of {all} stages.</source>
        <translation>Wedi'i enwi mewn {count} o {all} cam.</translation>
    </message>
    <message>
        <source>{said} Nobody has said: {stages}.</source>
        <translation>{said} Nid oes neb wedi dweud: {stages}.</translation>
    </message>
    <message>
        <source>Hand-over: {words}</source>
        <translation>Trosglwyddo: {words}</translation>
    </message>
    <message>
        <source>nobody has said</source>
        <translation>neb wedi dweud</translation>
    </message>
    <message>
        <source>{stage}: {said}</source>
        <translation>{stage}: {said}</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>No rule says how long this workspace keeps its records: kimdesk set workspace NAME keep_years=N.</source>
        <translation>Nid oes rheol yn dweud am ba hyd y mae'r gweithle hwn yn cadw ei gofnodion: kimdesk set workspace ENW keep_years=N.</translation>
    </message>
    <message>
        <source>This workspace keeps its records for {years} years, so from {day}.</source>
        <translation>Mae'r gweithle hwn yn cadw ei gofnodion am {years} blynedd, felly o {day} ymlaen.</translation>
    </message>
    <message>
        <source>Nothing here is older.</source>
        <translation>Nid oes dim byd hŷn yma.</translation>
    </message>
    <message>
        <source>Quarters that ended before: {names}.</source>
        <translation>Chwarteri a ddaeth i ben cyn hynny: {names}.</translation>
    </message>
    <message>
        <source>Changes written before: {count}.</source>
        <translation>Newidiadau a ysgrifennwyd cyn hynny: {count}.</translation>
    </message>
    <message>
        <source>Nothing is deleted by itself. Decide what becomes of it, and keep what was signed.</source>
        <translation>Nid oes dim yn cael ei ddileu ohono'i hun. Penderfynwch beth fydd yn digwydd iddo, a chadwch yr hyn a lofnodwyd.</translation>
    </message>
    <message>
        <source>Requests that are still open, whose bundles hold what is in them: {count}.</source>
        <translation>Ceisiadau sy'n dal ar agor, y mae eu bwndeli'n dal yr hyn sydd ynddynt: {count}.</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The passphrase does not fit</source>
        <translation>Nid yw'r cyfrinair hir yn gywir</translation>
    </message>
    <message>
        <source>The keys of this laptop were locked with another passphrase.</source>
        <translation>Cafodd allweddi'r gliniadur hwn eu cloi â chyfrinair hir arall.</translation>
    </message>
    <message>
        <source>Try again. Without it, join the shared folder anew with a new invitation.</source>
        <translation>Rhowch gynnig arall arni. Hebddo, ymunwch â'r ffolder a rennir o'r newydd gyda gwahoddiad newydd.</translation>
    </message>
    <message>
        <source>There is nowhere to keep this laptop's keys</source>
        <translation>Nid oes unman i gadw allweddi'r gliniadur hwn</translation>
    </message>
    <message>
        <source>This computer has no keyring that can be used, and no passphrase was given.</source>
        <translation>Nid oes gan y cyfrifiadur hwn gylch allweddi y gellir ei ddefnyddio, ac ni roddwyd cyfrinair hir.</translation>
    </message>
    <message>
        <source>Give a passphrase (in the window, or as KIMDESK_PASSPHRASE), or ask IT to allow the keyring. Everything but the shared folder works without.</source>
        <translation>Rhowch gyfrinair hir (yn y ffenestr, neu fel KIMDESK_PASSPHRASE), neu gofynnwch i'r tîm TG ganiatáu'r cylch allweddi. Mae popeth ond y ffolder a rennir yn gweithio hebddo.</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>Mae'r cylch allweddi wedi'i gloi</translation>
    </message>
    <message>
        <source>This computer's keyring did not give out the key of this laptop.</source>
        <translation>Ni ryddhaodd cylch allweddi'r cyfrifiadur hwn allwedd y gliniadur hwn.</translation>
    </message>
    <message>
        <source>Unlock it (log out and in again where nothing else helps), then repeat.</source>
        <translation>Datglowch ef (allgofnodwch a mewngofnodwch eto os nad oes dim arall yn helpu), yna rhowch gynnig arall arni.</translation>
    </message>
</context>
<context>
    <name>Ladder</name>
    <message>
        <source>Waits for a decision</source>
        <translation>Yn aros am benderfyniad</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Penderfynwyd</translation>
    </message>
    <message>
        <source>The risk is closed; open it again first.</source>
        <translation>Mae'r risg ar gau; agorwch hi eto yn gyntaf.</translation>
    </message>
    <message>
        <source>The risk stands there already.</source>
        <translation>Mae'r risg yno eisoes.</translation>
    </message>
    <message>
        <source>{ref} still waits for a decision, asked for by {who} on {day}.</source>
        <translation>Mae {ref} yn dal i aros am benderfyniad; gofynnwyd amdano gan {who} ar {day}.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>rhywun</translation>
    </message>
    <message>
        <source>Ask for another step; this one stays as it was decided.</source>
        <translation>Gofynnwch am gam arall; mae'r un hwn yn aros fel y penderfynwyd arno.</translation>
    </message>
    <message>
        <source>It asks for a level that this version of the program does not know.</source>
        <translation>Mae'n gofyn am lefel nad yw'r fersiwn hon o'r rhaglen yn ei hadnabod.</translation>
    </message>
    <message>
        <source>Say why, so that whoever asked can go on.</source>
        <translation>Dywedwch pam, fel y gall pwy bynnag a ofynnodd fynd ymlaen.</translation>
    </message>
    <message>
        <source>Say who decided on it.</source>
        <translation>Dywedwch pwy a benderfynodd arno.</translation>
    </message>
    <message>
        <source>{name} does not decide there.</source>
        <translation>Nid {name} sy'n penderfynu yno.</translation>
    </message>
    <message>
        <source>It was asked for and decided on by the same person; the ladder says so.</source>
        <translation>Yr un person a ofynnodd amdano ac a benderfynodd arno; mae'r ysgol yn dweud hynny.</translation>
    </message>
    <message>
        <source>{ref} was decided on: {outcome}, by {who}.</source>
        <translation>Penderfynwyd ar {ref}: {outcome}, gan {who}.</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>Heb ofyn amdano</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Heb ei benderfynu</translation>
    </message>
    <message>
        <source>Not closed</source>
        <translation>Heb ei chau</translation>
    </message>
    <message>
        <source>A risk is closed with the reason: it is asked for years later.</source>
        <translation>Caiff risg ei chau ynghyd â'r rheswm: bydd rhywun yn gofyn amdano flynyddoedd yn ddiweddarach.</translation>
    </message>
    <message>
        <source>In the window: Close this risk… On the command line: kimdesk risk close {ref} --why …</source>
        <translation>Yn y ffenestr: Cau'r risg hon… Ar y llinell orchymyn: kimdesk risk close {ref} --why …</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Heb ei gadw</translation>
    </message>
    <message>
        <source>A new risk begins at operational or service; further up it comes by an escalation.</source>
        <translation>Mae risg newydd yn dechrau ar y lefel weithredol neu ar lefel y gwasanaeth; drwy uwchgyfeirio y daw'n uwch na hynny.</translation>
    </message>
    <message>
        <source>{field} is decided, not typed, and stays as it is.</source>
        <translation>Drwy benderfyniad y pennir y maes {field}, nid drwy ei deipio, ac mae'n aros fel y mae.</translation>
    </message>
    <message>
        <source>{field}: further up than the service a risk comes by an escalation, so it begins there.</source>
        <translation>{field}: drwy uwchgyfeirio y daw risg yn uwch na lefel y gwasanaeth, felly yno y mae'n dechrau.</translation>
    </message>
    <message>
        <source>{ref} stays</source>
        <translation>Mae {ref} yn aros</translation>
    </message>
    <message>
        <source>It was decided on, and the ladder says why a risk stands where it does.</source>
        <translation>Penderfynwyd arno, ac mae'r ysgol yn dweud pam mae risg lle y mae.</translation>
    </message>
    <message>
        <source>Ask for another step instead.</source>
        <translation>Gofynnwch am gam arall yn lle hynny.</translation>
    </message>
    <message>
        <source>{rung}: decided by {roles}. A head of service or an administrator may enter what they decided.</source>
        <translation>{rung}: y rhai sy'n penderfynu yw {roles}. Caiff pennaeth gwasanaeth neu weinyddwr gofnodi'r hyn a benderfynwyd ganddynt.</translation>
    </message>
    <message>
        <source>“{day}” has not come yet.</source>
        <translation>Nid yw “{day}” wedi dod eto.</translation>
    </message>
    <message>
        <source>It cannot be decided on before it was asked for.</source>
        <translation>Ni ellir penderfynu arno cyn gofyn amdano.</translation>
    </message>
    <message>
        <source>kimdesk risk escalate asks for a step, up or down, and kimdesk risk decide decides on it.</source>
        <translation>Mae kimdesk risk escalate yn gofyn am gam, i fyny neu i lawr, ac mae kimdesk risk decide yn penderfynu arno.</translation>
    </message>
    <message>
        <source>{field} is decided, not typed</source>
        <translation>Drwy benderfyniad y pennir y maes {field}, nid drwy ei deipio</translation>
    </message>
    <message>
        <source>Where a risk stands changes by a decision that keeps who, when and why.</source>
        <translation>Mae lefel risg yn newid drwy benderfyniad sy'n cadw pwy, pryd a pham.</translation>
    </message>
    <message>
        <source>Two laptops moved this risk apart; choose which level stands.</source>
        <translation>Symudodd dau liniadur y risg hon i lefelau gwahanol; dewiswch pa lefel sy'n sefyll.</translation>
    </message>
    <message>
        <source>It was recorded at {recorded} and the register says {level}, which nobody decided here.</source>
        <translation>Fe'i cofnodwyd ar y lefel {recorded} ac mae'r gofrestr yn dweud {level}, ond ni phenderfynodd neb hynny yma.</translation>
    </message>
    <message>
        <source>The last decision here put it at {decided}; the register says {level}.</source>
        <translation>Yn ôl y penderfyniad diwethaf yma, mae ar y lefel {decided}; mae'r gofrestr yn dweud {level}.</translation>
    </message>
    <message>
        <source>It is closed already.</source>
        <translation>Mae ar gau eisoes.</translation>
    </message>
    <message>
        <source>Say why it is closed.</source>
        <translation>Dywedwch pam mae'n cael ei chau.</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>Heb ei hagor</translation>
    </message>
    <message>
        <source>It is open.</source>
        <translation>Mae ar agor.</translation>
    </message>
    <message>
        <source>{risk} stands at {level}. It moves when somebody there has decided; until then it waits, and shows.</source>
        <translation>Mae {risk} ar y lefel {level}. Mae'n symud pan fydd rhywun yno wedi penderfynu; tan hynny mae'n aros, a bydd hynny i'w weld.</translation>
    </message>
    <message>
        <source>Escalate this risk</source>
        <translation>Uwchgyfeirio'r risg hon</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>I ble</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
    <message>
        <source>Say why; it is read when it is decided on.</source>
        <translation>Dywedwch pam; caiff ei ddarllen wrth benderfynu.</translation>
    </message>
    <message>
        <source>Asked for on</source>
        <translation>Gofynnwyd amdano ar</translation>
    </message>
    <message>
        <source>Today unless you write another day.</source>
        <translation>Heddiw, oni bai eich bod yn ysgrifennu diwrnod arall.</translation>
    </message>
    <message>
        <source>Ask for a decision</source>
        <translation>Gofyn am benderfyniad</translation>
    </message>
    <message>
        <source>{who} asks for {level}: {why}</source>
        <translation>Mae {who} yn gofyn am y lefel {level}: {why}</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Rhywun</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Penderfyniad</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Dewiswch un.</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Mewn geiriau</translation>
    </message>
    <message>
        <source>Needed where it is refused or sent back.</source>
        <translation>Mae ei angen os caiff y cais ei wrthod neu ei anfon yn ôl.</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Penderfynwyd gan</translation>
    </message>
    <message>
        <source>Say who decided.</source>
        <translation>Dywedwch pwy a benderfynodd.</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Penderfynwyd ar</translation>
    </message>
    <message>
        <source>Corporate reference</source>
        <translation>Cyfeirnod corfforaethol</translation>
    </message>
    <message>
        <source>Its number on that register.</source>
        <translation>Ei rhif ar y gofrestr honno.</translation>
    </message>
    <message>
        <source>Decide on {ref}</source>
        <translation>Penderfynu ar {ref}</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Penderfynu</translation>
    </message>
    <message>
        <source>Bands and appetite</source>
        <translation>Bandiau ac archwaeth</translation>
    </message>
    <message>
        <source>They hold for the whole service, for every risk and every score. Packs already signed stay as they are.</source>
        <translation>Maent yn berthnasol i'r gwasanaeth cyfan, i bob risg ac i bob sgôr. Mae pecynnau a lofnodwyd eisoes yn aros fel y maent.</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandiau</translation>
    </message>
    <message>
        <source>A name and a range for each, set apart by semicolons, for example: {usual}.</source>
        <translation>Enw ac ystod ar gyfer pob un, wedi'u gwahanu â hanner colonau, er enghraifft: {usual}.</translation>
    </message>
    <message>
        <source>Appetite</source>
        <translation>Archwaeth</translation>
    </message>
    <message>
        <source>The highest score that is accepted without more being done.</source>
        <translation>Y sgôr uchaf a dderbynnir heb wneud rhagor.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Say why; it is asked for years later.</source>
        <translation>Dywedwch pam; bydd rhywun yn gofyn flynyddoedd yn ddiweddarach.</translation>
    </message>
    <message>
        <source>Close this risk</source>
        <translation>Cau'r risg hon</translation>
    </message>
    <message>
        <source>It leaves the list, keeps its ladder and its history, and can be opened again.</source>
        <translation>Mae'n gadael y rhestr, yn cadw ei hysgol a'i hanes, a gellir ei hagor eto.</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Caewyd ar</translation>
    </message>
    <message>
        <source>Close the risk</source>
        <translation>Cau'r risg</translation>
    </message>
    <message>
        <source>{level} (down)</source>
        <translation>{level} (i lawr)</translation>
    </message>
</context>
<context>
    <name>Laptops</name>
    <message>
        <source>this laptop</source>
        <translation>y gliniadur hwn</translation>
    </message>
    <message>
        <source>laptop {name}</source>
        <translation>gliniadur {name}</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Nothing changed  Ctrl+Enter</source>
        <translation>Dim wedi newid  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Everything said last quarter still holds. Dated and counted.</source>
        <translation>Mae popeth a ddywedwyd y chwarter diwethaf yn dal yn wir. Wedi'i ddyddio a'i gyfrif.</translation>
    </message>
    <message>
        <source>Something changed</source>
        <translation>Rhywbeth wedi newid</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Cymryd yn ôl</translation>
    </message>
    <message>
        <source>for example 01/11/2025</source>
        <translation>er enghraifft 01/11/2025</translation>
    </message>
    <message>
        <source>Say the new practice here</source>
        <translation>Dweud yr arfer newydd yma</translation>
    </message>
    <message>
        <source>Score principles 2 to 6</source>
        <translation>Sgorio egwyddorion 2 i 6</translation>
    </message>
    <message>
        <source>Say how it is done</source>
        <translation>Dweud sut mae'n cael ei wneud</translation>
    </message>
    <message>
        <source>{ref} says how it is done since {day}, and this does not say so yet.</source>
        <translation>Mae {ref} yn dweud sut mae'n cael ei wneud ers {day}, ac nid yw hwn yn dweud hynny eto.</translation>
    </message>
    <message>
        <source>Nothing changed: the same for {count} quarters.</source>
        <translation>Dim wedi newid: yr un fath ers {count} chwarter.</translation>
    </message>
    <message>
        <source>Nothing changed since {quarter}.</source>
        <translation>Dim wedi newid ers {quarter}.</translation>
    </message>
    <message>
        <source>Said for the first time this quarter.</source>
        <translation>Wedi'i ddweud am y tro cyntaf y chwarter hwn.</translation>
    </message>
    <message>
        <source>Something changed this quarter. The underlined step is the answer of {quarter}.</source>
        <translation>Newidiodd rhywbeth y chwarter hwn. Y gris sydd wedi'i danlinellu yw ateb {quarter}.</translation>
    </message>
    <message>
        <source>This says something else than {quarter}: say what changed.</source>
        <translation>Mae hwn yn dweud rhywbeth gwahanol i'r hyn a ddywedwyd yn ystod {quarter}: dywedwch beth newidiodd.</translation>
    </message>
    <message>
        <source>Opened with what you said in {quarter}. The underlined step is that quarter's answer.</source>
        <translation>Agorwyd gyda'r hyn a ddywedoch chi yn ystod {quarter}. Y gris sydd wedi'i danlinellu yw ateb y chwarter hwnnw.</translation>
    </message>
    <message>
        <source>Nothing was said about this before.</source>
        <translation>Ni ddywedwyd dim am hyn o'r blaen.</translation>
    </message>
    <message>
        <source>Show everything that is missing</source>
        <translation>Dangos popeth sydd yn eisiau</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Blaenorol</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nesaf</translation>
    </message>
    <message>
        <source>1 thing missing</source>
        <translation>1 peth yn eisiau</translation>
    </message>
    <message>
        <source>{count} things missing</source>
        <translation>{count} peth yn eisiau</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Wedi newid ers hynny</translation>
    </message>
    <message>
        <source>Ready to submit</source>
        <translation>Yn barod i'w chyflwyno</translation>
    </message>
    <message>
        <source>and {count} more…</source>
        <translation>a hefyd {count} arall…</translation>
    </message>
    <message>
        <source>Submit to service manager</source>
        <translation>Cyflwyno i'r rheolwr gwasanaeth</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Adolygu…</translation>
    </message>
    <message>
        <source>Return with a comment…</source>
        <translation>Dychwelyd gyda sylw…</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Ailagor…</translation>
    </message>
    <message>
        <source>KIM log</source>
        <translation>Log KIM</translation>
    </message>
    <message>
        <source>No teams yet</source>
        <translation>Dim timau eto</translation>
    </message>
    <message>
        <source>Add the teams whose managers keep the log, then each has a return here.</source>
        <translation>Ychwanegwch y timau y mae eu rheolwyr yn cadw'r log; yna bydd gan bob un ffurflen yma.</translation>
    </message>
    <message>
        <source>Add a team…</source>
        <translation>Ychwanegu tîm…</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tîm</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Gweithgareddau</translation>
    </message>
    <message>
        <source>+ Activity</source>
        <translation>+ Gweithgaredd</translation>
    </message>
    <message>
        <source>Rest unchanged</source>
        <translation>Y gweddill heb newid</translation>
    </message>
    <message>
        <source>Say of every activity not answered yet that nothing changed.</source>
        <translation>Dweud nad oes dim wedi newid ar gyfer pob gweithgaredd sydd heb ei ateb eto.</translation>
    </message>
    <message>
        <source>Not returned…</source>
        <translation>Heb ddod i law…</translation>
    </message>
    <message>
        <source>Workbook…</source>
        <translation>Llyfr gwaith…</translation>
    </message>
    <message>
        <source>For a team that has not got this program.</source>
        <translation>Ar gyfer tîm sydd heb y rhaglen hon.</translation>
    </message>
    <message>
        <source>{done} of {all} activities done</source>
        <translation>Gweithgareddau wedi'u cwblhau: {done} o {all}</translation>
    </message>
    <message>
        <source>The quarter as a whole</source>
        <translation>Y chwarter yn ei gyfanrwydd</translation>
    </message>
    <message>
        <source>Statement, gaps, commitments</source>
        <translation>Datganiad, bylchau, ymrwymiadau</translation>
    </message>
    <message>
        <source>Give this return out as a workbook…</source>
        <translation>Rhoi'r ffurflen hon allan fel llyfr gwaith…</translation>
    </message>
    <message>
        <source>Take a filled workbook in…</source>
        <translation>Cymryd llyfr gwaith wedi'i lenwi i mewn…</translation>
    </message>
    <message>
        <source>{principle}: note</source>
        <translation>{principle}: nodyn</translation>
    </message>
    <message>
        <source>Note or where the evidence is</source>
        <translation>Nodyn neu ble mae'r dystiolaeth</translation>
    </message>
    <message>
        <source>same as {quarter}</source>
        <translation>fel yn ystod {quarter}</translation>
    </message>
    <message>
        <source>▲ up one step</source>
        <translation>▲ i fyny un gris</translation>
    </message>
    <message>
        <source>▲ up {count} steps</source>
        <translation>▲ i fyny {count} gris</translation>
    </message>
    <message>
        <source>▼ down one step</source>
        <translation>▼ i lawr un gris</translation>
    </message>
    <message>
        <source>▼ down {count} steps</source>
        <translation>▼ i lawr {count} gris</translation>
    </message>
    <message>
        <source>A new team</source>
        <translation>Tîm newydd</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Give the team a name.</source>
        <translation>Rhowch enw i'r tîm.</translation>
    </message>
    <message>
        <source>What the team does</source>
        <translation>Beth mae'r tîm yn ei wneud</translation>
    </message>
    <message>
        <source>Detail owed</source>
        <translation>Manylder gofynnol</translation>
    </message>
    <message>
        <source>Light: statement, changes, gaps, risks. Full: every activity scored.</source>
        <translation>Ysgafn: datganiad, newidiadau, bylchau, risgiau. Llawn: pob gweithgaredd wedi'i sgorio.</translation>
    </message>
    <message>
        <source>Add team</source>
        <translation>Ychwanegu tîm</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Heb ei ddweud eto</translation>
    </message>
    <message>
        <source>Line manager</source>
        <translation>Rheolwr llinell</translation>
    </message>
    <message>
        <source>Or somebody new</source>
        <translation>Neu rywun newydd</translation>
    </message>
    <message>
        <source>A name; this person may then fill in the team's return.</source>
        <translation>Enw; caiff y person hwn wedyn lenwi ffurflen y tîm.</translation>
    </message>
    <message>
        <source>A new key activity</source>
        <translation>Gweithgaredd allweddol newydd</translation>
    </message>
    <message>
        <source>Something the team does to deliver its service, and needs information for.</source>
        <translation>Rhywbeth y mae'r tîm yn ei wneud i ddarparu ei wasanaeth, ac y mae angen gwybodaeth ar ei gyfer.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>Give the activity a title.</source>
        <translation>Rhowch deitl i'r gweithgaredd.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Disgrifiad</translation>
    </message>
    <message>
        <source>Add activity</source>
        <translation>Ychwanegu gweithgaredd</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Tystiolaeth</translation>
    </message>
    <message>
        <source>Say what it is and where it can be seen. A link keeps tenants' details where they belong.</source>
        <translation>Dywedwch beth ydyw a ble y gellir ei weld. Mae dolen yn cadw manylion tenantiaid lle maent i fod.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Beth ydyw</translation>
    </message>
    <message>
        <source>Say what it is.</source>
        <translation>Dywedwch beth ydyw.</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Lleoliad</translation>
    </message>
    <message>
        <source>For which principle</source>
        <translation>Ar gyfer pa egwyddor</translation>
    </message>
    <message>
        <source>The activity as a whole</source>
        <translation>Y gweithgaredd yn ei gyfanrwydd</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Ychwanegu tystiolaeth</translation>
    </message>
    <message>
        <source>A practice change</source>
        <translation>Newid mewn arfer</translation>
    </message>
    <message>
        <source>Practice until now</source>
        <translation>Yr arfer hyd yn hyn</translation>
    </message>
    <message>
        <source>New practice</source>
        <translation>Arfer newydd</translation>
    </message>
    <message>
        <source>Say how it is done from now on.</source>
        <translation>Dywedwch sut mae'n cael ei wneud o hyn ymlaen.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
    <message>
        <source>Say why; it is asked for years later.</source>
        <translation>Dywedwch pam; bydd rhywun yn gofyn flynyddoedd yn ddiweddarach.</translation>
    </message>
    <message>
        <source>Prompted by</source>
        <translation>Wedi'i ysgogi gan</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Heb ei ddweud</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Mewn grym o</translation>
    </message>
    <message>
        <source>Day first, for example 01/11/2025.</source>
        <translation>Y diwrnod yn gyntaf, er enghraifft 01/11/2025.</translation>
    </message>
    <message>
        <source>Record change</source>
        <translation>Cofnodi'r newid</translation>
    </message>
    <message>
        <source>Your own rating stands beside the team's; the team's lowest step is underlined. Leave out what you have no view on.</source>
        <translation>Mae eich gradd eich hun wrth ochr gradd y tîm; mae gris isaf y tîm wedi'i danlinellu. Gadewch allan yr hyn nad oes gennych farn arno.</translation>
    </message>
    <message>
        <source>Review {team}</source>
        <translation>Adolygu ffurflen {team}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>Accept the return</source>
        <translation>Derbyn y ffurflen</translation>
    </message>
    <message>
        <source>Return to {team}</source>
        <translation>Dychwelyd i'r tîm {team}</translation>
    </message>
    <message>
        <source>Say what the team should do.</source>
        <translation>Dywedwch beth ddylai'r tîm ei wneud.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Sylw</translation>
    </message>
    <message>
        <source>Return with comment</source>
        <translation>Dychwelyd gyda sylw</translation>
    </message>
    <message>
        <source>Say what the team should do, so that they can.</source>
        <translation>Dywedwch beth ddylai'r tîm ei wneud, fel y gall ei wneud.</translation>
    </message>
    <message>
        <source>List {team} as not returned</source>
        <translation>Rhestru bod ffurflen {team} heb ddod i law</translation>
    </message>
    <message>
        <source>The reason stands in the pack; a late return becomes an addendum.</source>
        <translation>Bydd y rheswm yn y pecyn; bydd ffurflen hwyr yn dod yn atodiad.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>List as not returned</source>
        <translation>Rhestru fel heb ddod i law</translation>
    </message>
    <message>
        <source>Give the reason; it stands in the pack.</source>
        <translation>Rhowch y rheswm; bydd yn y pecyn.</translation>
    </message>
    <message>
        <source>Reopen {team}</source>
        <translation>Ailagor ffurflen {team}</translation>
    </message>
    <message>
        <source>The reason stays in the history.</source>
        <translation>Mae'r rheswm yn aros yn yr hanes.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Ailagor</translation>
    </message>
    <message>
        <source>Give the reason; it stays in the history.</source>
        <translation>Rhowch y rheswm; mae'n aros yn yr hanes.</translation>
    </message>
    <message>
        <source>{team}: submitted. The service manager reviews it now.</source>
        <translation>{team}: wedi'i chyflwyno. Bydd y rheolwr gwasanaeth yn ei hadolygu nawr.</translation>
    </message>
    <message>
        <source>{team}: the submission is taken back. The return is a draft again.</source>
        <translation>{team}: cymerwyd y cyflwyniad yn ôl. Mae'r ffurflen yn ddrafft eto.</translation>
    </message>
    <message>
        <source>{team}: the return is accepted, with your rating beside the team's.</source>
        <translation>{team}: derbyniwyd y ffurflen, gyda'ch gradd chi wrth ochr gradd y tîm.</translation>
    </message>
    <message>
        <source>{team}: returned to the team with your comment.</source>
        <translation>{team}: dychwelwyd i'r tîm gyda'ch sylw.</translation>
    </message>
    <message>
        <source>{team}: listed as not returned.</source>
        <translation>{team}: rhestrwyd fel heb ddod i law.</translation>
    </message>
    <message>
        <source>{team}: reopened.</source>
        <translation>{team}: ailagorwyd.</translation>
    </message>
    <message>
        <source>No change for {count} quarters</source>
        <translation>Dim newid ers {count} chwarter</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Dim newid</translation>
    </message>
    <message>
        <source>Changed this quarter</source>
        <translation>Newidiodd y chwarter hwn</translation>
    </message>
    <message>
        <source>Said for the first time</source>
        <translation>Wedi'i ddweud am y tro cyntaf</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Heb ei ateb eto</translation>
    </message>
    <message>
        <source>{words}, {count} missing</source>
        <translation>{words}, {count} yn eisiau</translation>
    </message>
    <message>
        <source>Submitted by {name} on {day}. It waits for its review.</source>
        <translation>Cyflwynwyd gan {name} ar {day}. Mae'n aros i gael ei hadolygu.</translation>
    </message>
    <message>
        <source>Take back submission</source>
        <translation>Cymryd y cyflwyniad yn ôl</translation>
    </message>
    <message>
        <source>Accepted by {name} on {day}.</source>
        <translation>Derbyniwyd gan {name} ar {day}.</translation>
    </message>
    <message>
        <source>Returned by {name}: “{words}”</source>
        <translation>Dychwelwyd gan {name}: “{words}”</translation>
    </message>
    <message>
        <source>Listed as not returned: {words}</source>
        <translation>Rhestrwyd fel heb ddod i law: {words}</translation>
    </message>
    <message>
        <source>Reopened by {name}: “{words}”</source>
        <translation>Ailagorwyd gan {name}: “{words}”</translation>
    </message>
    <message>
        <source>{name} asked for this return on {day}.</source>
        <translation>Gofynnodd {name} am y ffurflen hon ar {day}.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Rhywun</translation>
    </message>
    <message>
        <source>Last quarter said</source>
        <translation>Yr hyn a ddywedwyd y chwarter diwethaf</translation>
    </message>
    <message>
        <source>Nothing was said.</source>
        <translation>Ni ddywedwyd dim.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Hanes</translation>
    </message>
    <message>
        <source>{time}  {who}: {what}</source>
        <translation>{time}  {who}: {what}</translation>
    </message>
    <message>
        <source>Every value, and as at a day…</source>
        <translation>Pob gwerth, a'r sefyllfa ar ddiwrnod penodol…</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>ddim yn hysbys eto</translation>
    </message>
    <message>
        <source>{stage}: {place}</source>
        <translation>{stage}: {place}</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Ased</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Defnyddir ar gyfer</translation>
    </message>
    <message>
        <source> (seen)</source>
        <translation> (wedi'i gweld)</translation>
    </message>
    <message>
        <source>None named yet.</source>
        <translation>Dim un wedi'i enwi eto.</translation>
    </message>
    <message>
        <source>Add evidence…</source>
        <translation>Ychwanegu tystiolaeth…</translation>
    </message>
    <message>
        <source>Practice changes</source>
        <translation>Newidiadau i arferion</translation>
    </message>
    <message>
        <source>Record a practice change…</source>
        <translation>Cofnodi newid mewn arfer…</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Sylwadau</translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation>Ysgrifennu sylw</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>Sylw newydd</translation>
    </message>
    <message>
        <source>Add comment</source>
        <translation>Ychwanegu sylw</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>rhywun</translation>
    </message>
    <message>
        <source>{who}, {day}</source>
        <translation>{who}, {day}</translation>
    </message>
    <message>
        <source>Five record-keeping commitments</source>
        <translation>Pum ymrwymiad cadw cofnodion</translation>
    </message>
    <message>
        <source>The reviewer's rating beside the team's</source>
        <translation>Gradd yr adolygydd wrth ochr gradd y tîm</translation>
    </message>
    <message>
        <source>Team, lowest step</source>
        <translation>Tîm, gris isaf</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Adolygydd</translation>
    </message>
    <message>
        <source>{team}, {quarter}: {months}</source>
        <translation>{team}, {quarter}: {months}</translation>
    </message>
    <message>
        <source>Practice changes this quarter</source>
        <translation>Newidiadau mewn arfer y chwarter hwn</translation>
    </message>
    <message>
        <source>{ref}  {new}</source>
        <translation>{ref}  {new}</translation>
    </message>
    <message>
        <source>Why: {why}</source>
        <translation>Pam: {why}</translation>
    </message>
    <message>
        <source>Two values, please choose: {fields}</source>
        <translation>Dau werth, dewiswch un: {fields}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Dangos</translation>
    </message>
    <message>
        <source>This could not be saved.</source>
        <translation>Ni ellid cadw hwn.</translation>
    </message>
    <message>
        <source>The return of {team} for {quarter}, filled with what holds now. Whoever fills it in needs no program but Excel or LibreOffice; take it in again with “Take a filled workbook in…”.</source>
        <translation>Ffurflen {team} ar gyfer {quarter}, wedi'i llenwi â'r hyn sy'n wir nawr. Nid oes angen unrhyw raglen ond Excel neu LibreOffice ar bwy bynnag sy'n ei llenwi; cymerwch hi i mewn eto gyda “Cymryd llyfr gwaith wedi'i lenwi i mewn…”.</translation>
    </message>
    <message>
        <source>Give this return out as a workbook</source>
        <translation>Rhoi'r ffurflen hon allan fel llyfr gwaith</translation>
    </message>
</context>
<context>
    <name>Logo</name>
    <message>
        <source>{name} has more than {most} MB.</source>
        <translation>Mae'r ffeil {name} yn fwy na {most} MB.</translation>
    </message>
    <message>
        <source>Save a smaller copy of the picture, and choose that.</source>
        <translation>Cadwch gopi llai o'r llun, a dewiswch hwnnw.</translation>
    </message>
    <message>
        <source>{path}: {words}.</source>
        <translation>{path}: {words}.</translation>
    </message>
    <message>
        <source>{name} is no picture that can be used, or it is broken.</source>
        <translation>Nid yw'r ffeil {name} yn llun y gellir ei ddefnyddio, neu mae wedi'i difrodi.</translation>
    </message>
    <message>
        <source>Choose a PNG or a JPEG; a drawing (SVG, PDF) can be saved as one.</source>
        <translation>Dewiswch PNG neu JPEG; gellir cadw lluniad (SVG, PDF) fel un o'r rhain.</translation>
    </message>
    <message>
        <source>There is nothing on the picture but white.</source>
        <translation>Nid oes dim ond gwyn yn y llun.</translation>
    </message>
    <message>
        <source>Choose another picture.</source>
        <translation>Dewiswch lun arall.</translation>
    </message>
    <message>
        <source>The logo was not taken</source>
        <translation>Ni dderbyniwyd y logo</translation>
    </message>
    <message>
        <source>{name} is broken: the picture cannot be read to its end.</source>
        <translation>Mae'r ffeil {name} wedi'i difrodi: ni ellir darllen y llun hyd ei ddiwedd.</translation>
    </message>
    <message>
        <source>Open it in another program, save it anew as a PNG, and choose that.</source>
        <translation>Agorwch ef mewn rhaglen arall, cadwch ef o'r newydd fel PNG, a dewiswch hwnnw.</translation>
    </message>
    <message>
        <source>{name} has more than {most} million pixels.</source>
        <translation>Mae gan y ffeil {name} fwy na {most} miliwn o bicseli.</translation>
    </message>
</context>
<context>
    <name>LookingBack</name>
    <message>
        <source>This day has not come yet: shown is what stands now.</source>
        <translation>Nid yw'r diwrnod hwn wedi dod eto: dangosir yr hyn sydd yno nawr.</translation>
    </message>
    <message>
        <source>Nothing had been recorded yet: the first record here is of {day}.</source>
        <translation>Nid oedd dim wedi'i gofnodi eto: dyddiad y cofnod cyntaf yma yw {day}.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Heb ei ganfod</translation>
    </message>
    <message>
        <source>This record is not on this computer.</source>
        <translation>Nid yw'r cofnod hwn ar y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>It had not been recorded yet: it was made on {day}.</source>
        <translation>Nid oedd wedi'i gofnodi eto: fe'i gwnaed ar {day}.</translation>
    </message>
    <message>
        <source>It was deleted then.</source>
        <translation>Roedd wedi'i ddileu bryd hynny.</translation>
    </message>
    <message>
        <source>It had been merged into {name}.</source>
        <translation>Roedd wedi'i gyfuno â'r cofnod {name}.</translation>
    </message>
    <message>
        <source>It has been deleted since.</source>
        <translation>Mae wedi'i ddileu ers hynny.</translation>
    </message>
    <message>
        <source>It has been merged into another record since.</source>
        <translation>Mae wedi'i gyfuno â chofnod arall ers hynny.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Nothing was looked at</source>
        <translation>Nid edrychwyd ar ddim</translation>
    </message>
    <message>
        <source>{last} comes before {first}.</source>
        <translation>Daw {last} cyn {first}.</translation>
    </message>
    <message>
        <source>Give the earlier day first.</source>
        <translation>Rhowch y diwrnod cynharaf yn gyntaf.</translation>
    </message>
    <message>
        <source>“{words}” is no day</source>
        <translation>Nid yw “{words}” yn ddiwrnod</translation>
    </message>
    <message>
        <source>Write it day first: 31/03/2026, or 31 March 2026, with 14:30 behind it for a time of day.</source>
        <translation>Ysgrifennwch ef gyda'r diwrnod yn gyntaf: 31/03/2026, neu 31 Mawrth 2026, gyda 14:30 ar ei ôl ar gyfer amser o'r dydd.</translation>
    </message>
    <message>
        <source>Days from 1900 to 2200 are known.</source>
        <translation>Mae diwrnodau o 1900 hyd 2200 yn hysbys.</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Beth i chwilio amdano</translation>
    </message>
    <message>
        <source>As at a day</source>
        <translation>Fel yr oedd ar ddiwrnod</translation>
    </message>
    <message>
        <source>In force on a day</source>
        <translation>Mewn grym ar ddiwrnod</translation>
    </message>
    <message>
        <source>Who changed what</source>
        <translation>Pwy newidiodd beth</translation>
    </message>
    <message>
        <source>Choose day and kind</source>
        <translation>Dewis diwrnod a math</translation>
    </message>
    <message>
        <source>As at</source>
        <translation>Sefyllfa ar</translation>
    </message>
    <message>
        <source>In force on</source>
        <translation>Mewn grym ar</translation>
    </message>
    <message>
        <source>As known on</source>
        <translation>Fel yr oedd yn hysbys ar</translation>
    </message>
    <message>
        <source>From</source>
        <translation>O</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hyd at</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tîm</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi gorffen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Pob un</translation>
    </message>
    <message>
        <source>Everything, counted</source>
        <translation>Popeth, wedi'i gyfrif</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Popeth</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Dim wedi'i ddewis</translation>
    </message>
    <message>
        <source>Choose a line of the list to read the record as it was.</source>
        <translation>Dewiswch linell o'r rhestr i ddarllen y cofnod fel yr oedd.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Yn ôl i'r rhestr</translation>
    </message>
    <message>
        <source>Open it as it is today</source>
        <translation>Ei agor fel y mae heddiw</translation>
    </message>
    <message>
        <source>Its whole history</source>
        <translation>Ei hanes cyfan</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Cofnodion</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Wedi'i ddileu</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Wedi'i gyfuno</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Gliniadur</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Cofnod</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Beth newidiodd</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Beth mae'n ei ddangos</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Sylw</translation>
    </message>
    <message>
        <source>Left out because they are restricted</source>
        <translation>Wedi'u gadael allan am eu bod yn gyfyngedig</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Edrych yn ôl</translation>
    </message>
    <message>
        <source>Save as a workbook…</source>
        <translation>Cadw fel llyfr gwaith…</translation>
    </message>
    <message>
        <source>Nothing of the kind</source>
        <translation>Dim o'r fath</translation>
    </message>
    <message>
        <source>Choose another day, another kind, or all teams.</source>
        <translation>Dewiswch ddiwrnod arall, math arall, neu bob tîm.</translation>
    </message>
    <message>
        <source>Show earlier ones</source>
        <translation>Dangos rhai cynharach</translation>
    </message>
    <message>
        <source>Where should the workbook go?</source>
        <translation>Ble dylai'r llyfr gwaith fynd?</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Wedi'i gadw: {name}</translation>
    </message>
    <message>
        <source>{count} records, as at {moment}</source>
        <translation>{count} cofnod, fel yr oedd ar {moment}</translation>
    </message>
    <message>
        <source>{count} in force on {day}, as known on {moment}</source>
        <translation>{count} mewn grym ar {day}, fel yr oedd yn hysbys ar {moment}</translation>
    </message>
    <message>
        <source>{count} in force on {day}, as known now</source>
        <translation>{count} mewn grym ar {day}, fel sy'n hysbys nawr</translation>
    </message>
    <message>
        <source>{count}, as at {moment}</source>
        <translation>{count}, fel yr oedd ar {moment}</translation>
    </message>
    <message>
        <source>{total} actions by {people} people, {days}</source>
        <translation>{total} gweithred gan {people} o bobl, {days}</translation>
    </message>
    <message>
        <source>{total} actions by one person, {days}</source>
        <translation>{total} gweithred gan un person, {days}</translation>
    </message>
    <message>
        <source>and {count} more changes</source>
        <translation>a hefyd {count} newid arall</translation>
    </message>
    <message>
        <source>{when}, here {came_in}</source>
        <translation>{when}, yma {came_in}</translation>
    </message>
</context>
<context>
    <name>MadeOnce</name>
    <message>
        <source>{ref} stays as it was made</source>
        <translation>Mae {ref} yn aros fel y'i gwnaed</translation>
    </message>
    <message>
        <source>{fields}: it says what was handed out, and that cannot be changed afterwards.</source>
        <translation>{fields}: mae'n dweud beth a roddwyd allan, ac ni ellir newid hynny wedyn.</translation>
    </message>
    <message>
        <source>Make another one instead.</source>
        <translation>Gwnewch un arall yn lle hynny.</translation>
    </message>
    <message>
        <source>It says what was handed out, and no other record can stand for that.</source>
        <translation>Mae'n dweud beth a roddwyd allan, ac ni all unrhyw gofnod arall gymryd lle hynny.</translation>
    </message>
    <message>
        <source>{field} stays as it was made.</source>
        <translation>Mae'r maes {field} yn aros fel y'i gwnaed.</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>No number can be read from “{words}”: it is kept, and not drawn.</source>
        <translation>Ni ellir darllen rhif o “{words}”: mae'n cael ei gadw, ond nid yw'n cael ei ddangos ar y siart.</translation>
    </message>
    <message>
        <source>{part} of {whole} cannot be right.</source>
        <translation>Ni all {part} o {whole} fod yn gywir.</translation>
    </message>
    <message>
        <source>{part} is more than the {whole} it is out of.</source>
        <translation>Mae {part} yn fwy na'r cyfanswm y mae'n rhan ohono, {whole}.</translation>
    </message>
    <message>
        <source>{part} of {whole} is {share} %, and the value says {value}.</source>
        <translation>Mae {part} o {whole} yn {share} %, ond mae'r gwerth yn dweud {value}.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Heb ei gadw</translation>
    </message>
    <message>
        <source>Say which quarter the value is for.</source>
        <translation>Dywedwch ar gyfer pa chwarter mae'r gwerth.</translation>
    </message>
    <message>
        <source>{target} or more</source>
        <translation>{target} neu fwy</translation>
    </message>
    <message>
        <source>{target} or less</source>
        <translation>{target} neu lai</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Dim rhif</translation>
    </message>
    <message>
        <source>Target met</source>
        <translation>Targed wedi'i gyrraedd</translation>
    </message>
    <message>
        <source>Target missed</source>
        <translation>Targed heb ei gyrraedd</translation>
    </message>
    <message>
        <source>A value stays with its measure and its period; {field} cannot be changed.</source>
        <translation>Mae gwerth yn aros gyda'i fesur a'i gyfnod; ni ellir newid y maes {field}.</translation>
    </message>
    <message>
        <source>Enter it where it belongs, and delete this one.</source>
        <translation>Rhowch ef lle mae'n perthyn, a dilëwch yr un hwn.</translation>
    </message>
    <message>
        <source>The value for {period}, {ref}, was entered and deleted.</source>
        <translation>Cafodd y gwerth ar gyfer {period}, {ref}, ei roi i mewn a'i ddileu.</translation>
    </message>
    <message>
        <source>Bring it back and change it: kimdesk undelete reading {ref}.</source>
        <translation>Dewch ag ef yn ôl a'i newid: kimdesk undelete reading {ref}.</translation>
    </message>
    <message>
        <source>There is a value for {period} already: {ref} says {value}.</source>
        <translation>Mae gwerth ar gyfer {period} eisoes: mae {ref} yn dweud {value}.</translation>
    </message>
    <message>
        <source>Change that one, so that its history tells what stood there before.</source>
        <translation>Newidiwch yr un hwnnw, fel bod ei hanes yn dweud beth oedd yno o'r blaen.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Gwerthoedd</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>I'w wirio</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Gwirio</translation>
    </message>
    <message>
        <source>No value yet. Enter the one of this quarter below.</source>
        <translation>Dim gwerth eto. Rhowch werth y chwarter hwn isod.</translation>
    </message>
    <message>
        <source>such as 96.4</source>
        <translation>megis 96.4</translation>
    </message>
    <message>
        <source>Quarter or month</source>
        <translation>Chwarter neu fis</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Gwerth</translation>
    </message>
    <message>
        <source>Enter the value</source>
        <translation>Rhoi'r gwerth</translation>
    </message>
    <message>
        <source>Open the value of {period}</source>
        <translation>Agor gwerth {period}</translation>
    </message>
    <message>
        <source>Two values</source>
        <translation>Dau werth</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation>Wedi'i roi ddwywaith</translation>
    </message>
    <message>
        <source>Write the value.</source>
        <translation>Ysgrifennwch y gwerth.</translation>
    </message>
</context>
<context>
    <name>MergeDesk</name>
    <message>
        <source>Nothing is lost and no field has two values. But neither had seen what the other wrote, so look once whether it fits together.</source>
        <translation>Nid oes dim wedi'i golli ac nid oes gan unrhyw faes ddau werth. Ond nid oedd y naill wedi gweld yr hyn a ysgrifennodd y llall, felly edrychwch unwaith a yw'n cyd-fynd.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Rhywun</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Agor y cofnod</translation>
    </message>
    <message>
        <source>It fits together</source>
        <translation>Mae'n cyd-fynd</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Wedi'i gyfuno</translation>
    </message>
    <message>
        <source>Not merged yet</source>
        <translation>Heb ei gyfuno eto</translation>
    </message>
    <message>
        <source>{changes}, from {laptop}, {when}.</source>
        <translation>{changes}, ffynhonnell: {laptop}, {when}.</translation>
    </message>
    <message>
        <source>{changes}, brought in on {laptop} by {names}, {when}.</source>
        <translation>{changes}, {names} a ddaeth â nhw i mewn ({laptop}), {when}.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>rhywun</translation>
    </message>
    <message>
        <source>Press Enter on a line, or click it twice, to open its record.</source>
        <translation>Pwyswch Enter ar linell, neu cliciwch arni ddwywaith, i agor ei chofnod.</translation>
    </message>
    <message>
        <source>Records that came in</source>
        <translation>Cofnodion a ddaeth i mewn</translation>
    </message>
    <message>
        <source>Records ({count})</source>
        <translation>Cofnodion ({count})</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Wedi dod i mewn</translation>
    </message>
    <message>
        <source>Both edited</source>
        <translation>Wedi'u golygu gan ddau</translation>
    </message>
    <message>
        <source>May be the same · {kind}</source>
        <translation>Gallent fod yr un peth · {kind}</translation>
    </message>
    <message>
        <source>Looked at: {name}.</source>
        <translation>Edrychwyd ar: {name}.</translation>
    </message>
    <message>
        <source>Two records are one now: {name}.</source>
        <translation>Mae dau gofnod yn un nawr: {name}.</translation>
    </message>
    <message>
        <source>Told apart: {name}. Nobody is asked again.</source>
        <translation>Cadwyd ar wahân: {name}. Ni ofynnir i neb eto.</translation>
    </message>
    <message>
        <source>Came in ({count})</source>
        <translation>Wedi dod i mewn ({count})</translation>
    </message>
    <message>
        <source>Both edited ({count})</source>
        <translation>Wedi'u golygu gan ddau ({count})</translation>
    </message>
    <message>
        <source>May be the same ({count})</source>
        <translation>Gallent fod yr un peth ({count})</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} a hefyd {count} arall</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 newid</translation>
    </message>
    <message>
        <source>{count} changes</source>
        <translation>{count} newid</translation>
    </message>
    <message>
        <source>{changes} · {when}</source>
        <translation>{changes} · {when}</translation>
    </message>
    <message>
        <source>{kind} · {names}</source>
        <translation>{kind} · {names}</translation>
    </message>
    <message>
        <source>{kind} · {first} and {second}</source>
        <translation>{kind} · {first} / {second}</translation>
    </message>
    <message>
        <source>Merge desk</source>
        <translation>Desg gyfuno</translation>
    </message>
    <message>
        <source>All is merged</source>
        <translation>Popeth wedi'i gyfuno</translation>
    </message>
    <message>
        <source>What colleagues send comes in here, by the shared folder or as files you bring in above.</source>
        <translation>Daw'r hyn y mae cydweithwyr yn ei anfon i mewn yma, drwy'r ffolder a rennir neu fel ffeiliau y byddwch chi'n dod â nhw i mewn uchod.</translation>
    </message>
    <message>
        <source>What came in and what is to be looked at</source>
        <translation>Beth ddaeth i mewn a beth sydd i edrych arno</translation>
    </message>
    <message>
        <source>Reading {count} files…</source>
        <translation>Yn darllen {count} ffeil…</translation>
    </message>
    <message>
        <source>Which team files?</source>
        <translation>Pa ffeiliau tîm?</translation>
    </message>
    <message>
        <source>{changes} taken in from {count} files.</source>
        <translation>Cymerwyd i mewn: {changes}, o {count} ffeil.</translation>
    </message>
    <message>
        <source>{changes} taken in from one file.</source>
        <translation>Cymerwyd i mewn: {changes}, o un ffeil.</translation>
    </message>
    <message>
        <source>{name} was not used: {why}</source>
        <translation>Ni ddefnyddiwyd {name}: {why}</translation>
    </message>
    <message>
        <source>Which filled workbooks?</source>
        <translation>Pa lyfrau gwaith wedi'u llenwi?</translation>
    </message>
    <message>
        <source>All is merged, and your colleagues see it when they next meet.</source>
        <translation>Mae popeth wedi'i gyfuno, a bydd eich cydweithwyr yn ei weld pan fyddant yn cydamseru nesaf.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Wedi'i gymryd yn ôl.</translation>
    </message>
    <message>
        <source>Team files…</source>
        <translation>Ffeiliau tîm…</translation>
    </message>
    <message>
        <source>Filled workbooks…</source>
        <translation>Llyfrau gwaith wedi'u llenwi…</translation>
    </message>
    <message>
        <source>A spreadsheet…</source>
        <translation>Taenlen…</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Gwrthdaro</translation>
    </message>
    <message>
        <source>Say that all is merged…</source>
        <translation>Dweud bod popeth wedi'i gyfuno…</translation>
    </message>
    <message>
        <source>Chase…</source>
        <translation>Atgoffa…</translation>
    </message>
    <message>
        <source>1. Bring in</source>
        <translation>1. Dod â newidiadau i mewn</translation>
    </message>
    <message>
        <source>2. Settle</source>
        <translation>2. Datrys</translation>
    </message>
    <message>
        <source>3. Merged</source>
        <translation>3. Wedi'i gyfuno</translation>
    </message>
    <message>
        <source>4. Chase</source>
        <translation>4. Atgoffa</translation>
    </message>
    <message>
        <source>Nothing has come in that is not merged.</source>
        <translation>Nid oes dim wedi dod i mewn sydd heb ei gyfuno.</translation>
    </message>
    <message>
        <source>{changes} from {names}.</source>
        <translation>{changes} gan {names}.</translation>
    </message>
    <message>
        <source>{changes} from {names}, since “{merged}”.</source>
        <translation>{changes} gan {names}, ers “{merged}”.</translation>
    </message>
    <message>
        <source>fields with two values: {count}</source>
        <translation>meysydd â dau werth: {count}</translation>
    </message>
    <message>
        <source>changes to accept or discard: {count}</source>
        <translation>newidiadau i'w derbyn neu eu gwrthod: {count}</translation>
    </message>
    <message>
        <source>records that two people edited: {count}</source>
        <translation>cofnodion a olygwyd gan ddau berson: {count}</translation>
    </message>
    <message>
        <source>pairs that may be one: {count}</source>
        <translation>parau a allai fod yn un: {count}</translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation>Nid oes dim yn aros am benderfyniad.</translation>
    </message>
    <message>
        <source>Your records are not shared with other laptops: there is nobody to tell.</source>
        <translation>Nid yw eich cofnodion yn cael eu rhannu â gliniaduron eraill: nid oes neb i ddweud wrtho.</translation>
    </message>
    <message>
        <source>When all is in and nothing waits, say so: your colleagues then see that theirs is in it.</source>
        <translation>Pan fydd popeth i mewn ac nad oes dim yn aros, dywedwch hynny: bydd eich cydweithwyr wedyn yn gweld bod eu cyfraniad nhw ynddo.</translation>
    </message>
    <message>
        <source>Last: {name}</source>
        <translation>Diwethaf: {name}</translation>
    </message>
    <message>
        <source>No team is late.</source>
        <translation>Nid oes unrhyw dîm yn hwyr.</translation>
    </message>
    <message>
        <source>1 team is late.</source>
        <translation>Mae 1 tîm yn hwyr.</translation>
    </message>
    <message>
        <source>{count} teams are late.</source>
        <translation>Mae {count} tîm yn hwyr.</translation>
    </message>
    <message>
        <source>Which of the two stays? What names the other one then names it.</source>
        <translation>Pa un o'r ddau sy'n aros? Bydd yr hyn sy'n enwi'r llall yn enwi hwnnw wedyn.</translation>
    </message>
    <message>
        <source>Make one of them</source>
        <translation>Eu gwneud yn un</translation>
    </message>
    <message>
        <source>They are two things</source>
        <translation>Dau beth gwahanol ydynt</translation>
    </message>
    <message>
        <source>The other one says nothing more than this one.</source>
        <translation>Nid yw'r llall yn dweud dim mwy na'r un hwn.</translation>
    </message>
    <message>
        <source>Taken over from the one that goes:</source>
        <translation>Wedi'i gymryd drosodd o'r un sy'n mynd:</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Agor {name}</translation>
    </message>
    <message>
        <source>{field}: {value}, besides</source>
        <translation>{field}: {value}, hefyd</translation>
    </message>
    <message>
        <source>{field}: “{value}”</source>
        <translation>{field}: “{value}”</translation>
    </message>
    <message>
        <source>{field}: “{value}” instead of “{standing}”</source>
        <translation>{field}: “{value}” yn lle “{standing}”</translation>
    </message>
    <message>
        <source>1 record that names the other one will name this one.</source>
        <translation>Bydd 1 cofnod sy'n enwi'r llall yn enwi'r un hwn.</translation>
    </message>
    <message>
        <source>{count} records that name the other one will name this one.</source>
        <translation>Bydd {count} cofnod sy'n enwi'r llall yn enwi'r un hwn.</translation>
    </message>
    <message>
        <source>{count} stay as they are: what was signed or handed out is not changed.</source>
        <translation>Mae {count} yn aros fel y maent: ni chaiff yr hyn a lofnodwyd neu a roddwyd allan ei newid.</translation>
    </message>
</context>
<context>
    <name>MergedCard</name>
    <message>
        <source>Merged</source>
        <translation>Wedi'i gyfuno</translation>
    </message>
    <message>
        <source>Say that all is merged…</source>
        <translation>Dweud bod popeth wedi'i gyfuno…</translation>
    </message>
    <message>
        <source>Last: {name}</source>
        <translation>Diwethaf: {name}</translation>
    </message>
    <message>
        <source>When everybody’s changes are in and nothing waits, say so. Your colleagues then see that theirs are in it.</source>
        <translation>Pan fydd newidiadau pawb i mewn ac nad oes dim yn aros, dywedwch hynny. Bydd eich cydweithwyr wedyn yn gweld bod eu rhai nhw ynddo.</translation>
    </message>
    <message>
        <source>Say that all is merged</source>
        <translation>Dweud bod popeth wedi'i gyfuno</translation>
    </message>
    <message>
        <source>Laptops are met once more, and what is here then is what you vouch for.</source>
        <translation>Mae'r gliniaduron yn cydamseru unwaith eto, a'r hyn sydd yma wedyn yw'r hyn yr ydych yn ei warantu.</translation>
    </message>
    <message>
        <source>What to call it</source>
        <translation>Beth i'w alw</translation>
    </message>
    <message>
        <source>Without a name, the date.</source>
        <translation>Heb enw, y dyddiad.</translation>
    </message>
    <message>
        <source>All is merged</source>
        <translation>Popeth wedi'i gyfuno</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>The column “{heading}” was taken for “{meant}”.</source>
        <translation>Cymerwyd mai “{meant}” oedd y golofn “{heading}”.</translation>
    </message>
    <message>
        <source>The column “{meant}” is gone from “{sheet}”; nothing in it was changed.</source>
        <translation>Mae'r golofn “{meant}” wedi mynd o “{sheet}”; ni newidiwyd dim ynddi.</translation>
    </message>
    <message>
        <source>A newer KIM Desk wrote this workbook, in a form that this one does not know.</source>
        <translation>Ysgrifennwyd y llyfr gwaith hwn gan fersiwn fwy newydd o KIM Desk, ar ffurf nad yw'r fersiwn hon yn ei hadnabod.</translation>
    </message>
    <message>
        <source>Bring this KIM Desk up to date first.</source>
        <translation>Diweddarwch y KIM Desk hwn yn gyntaf.</translation>
    </message>
    <message>
        <source>Its hidden sheet, by which it can be merged, has been changed.</source>
        <translation>Mae ei ddalen gudd, y mae modd ei gyfuno drwyddi, wedi'i newid.</translation>
    </message>
    <message>
        <source>Ask for the file as it was sent out, or give out a fresh workbook.</source>
        <translation>Gofynnwch am y ffeil fel y'i hanfonwyd allan, neu rhowch lyfr gwaith newydd allan.</translation>
    </message>
    <message>
        <source>Its hidden sheet, by which it can be merged, is no longer there.</source>
        <translation>Nid yw ei ddalen gudd, y mae modd ei gyfuno drwyddi, yno mwyach.</translation>
    </message>
    <message>
        <source>Ask for the whole file instead of a copied sheet, or give out a fresh workbook.</source>
        <translation>Gofynnwch am y ffeil gyfan yn lle dalen wedi'i chopïo, neu rhowch lyfr gwaith newydd allan.</translation>
    </message>
    <message>
        <source>It is not a workbook that KIM Desk gave out to be filled in.</source>
        <translation>Nid yw'n llyfr gwaith a roddodd KIM Desk allan i'w lenwi.</translation>
    </message>
    <message>
        <source>Other workbooks are brought in with: kimdesk import.</source>
        <translation>Daw llyfrau gwaith eraill i mewn gyda: kimdesk import.</translation>
    </message>
    <message>
        <source>“{name}” was not taken in.</source>
        <translation>Ni chymerwyd “{name}” i mewn.</translation>
    </message>
    <message>
        <source>A whole page is gone from the workbook ({headings}, …); nothing on it was changed.</source>
        <translation>Mae tudalen gyfan wedi mynd o'r llyfr gwaith ({headings}, …); ni newidiwyd dim arni.</translation>
    </message>
    <message>
        <source>“{heading}” was merged with another cell, and was left as it is.</source>
        <translation>Cafodd “{heading}” ei gyfuno â chell arall, ac fe'i gadawyd fel y mae.</translation>
    </message>
    <message>
        <source>Its hidden id is none of those that went out, so nobody can tell which record it means.</source>
        <translation>Nid yw ei dynodydd cudd yn un o'r rhai a aeth allan, felly ni all neb ddweud pa gofnod y mae'n ei olygu.</translation>
    </message>
    <message>
        <source>Its hidden id is that of {one} and its reference that of {other}: rows were sorted in part.</source>
        <translation>Dynodydd cudd {one} sydd ganddo, ond cyfeirnod {other}: cafodd rhai o'r rhesi eu trefnu ac eraill ddim.</translation>
    </message>
    <message>
        <source>Its hidden id is gone; it was known by its name.</source>
        <translation>Mae ei dynodydd cudd wedi mynd; fe'i hadnabuwyd wrth ei henw.</translation>
    </message>
    <message>
        <source>It answers no question that was asked.</source>
        <translation>Nid yw'n ateb unrhyw gwestiwn a ofynnwyd.</translation>
    </message>
    <message>
        <source>Row {rows} carries the same hidden id and says something else: nobody can tell which counts.</source>
        <translation>Mae gan res {rows} yr un dynodydd cudd, ond mae'n dweud rhywbeth arall: ni all neb ddweud pa un sy'n cyfrif.</translation>
    </message>
    <message>
        <source>It carries the same hidden id as row {rows}, which counts.</source>
        <translation>Mae ganddi'r un dynodydd cudd â rhes {rows}, a honno sy'n cyfrif.</translation>
    </message>
    <message>
        <source>No workbook was written.</source>
        <translation>Nid ysgrifennwyd unrhyw lyfr gwaith.</translation>
    </message>
    <message>
        <source>“{kind}” is no register that is filled in as a workbook.</source>
        <translation>Nid yw “{kind}” yn gofrestr sy'n cael ei llenwi fel llyfr gwaith.</translation>
    </message>
    <message>
        <source>A team’s return is given out with --team and --quarter; registers are for example: {kinds}.</source>
        <translation>Rhoddir ffurflen tîm allan gyda --team a --quarter; dyma enghreifftiau o gofrestri: {kinds}.</translation>
    </message>
    <message>
        <source>{file}, workbook {mark}, filled in by {name}</source>
        <translation>{file}, llyfr gwaith {mark}, wedi'i lenwi gan {name}</translation>
    </message>
    <message>
        <source>nobody who is named</source>
        <translation>neb sydd wedi'i enwi</translation>
    </message>
    <message>
        <source>It was given out by another workspace, whose records are not here.</source>
        <translation>Fe'i rhoddwyd allan gan weithle arall, nad yw ei gofnodion yma.</translation>
    </message>
    <message>
        <source>Send it back to whoever gave it out.</source>
        <translation>Anfonwch ef yn ôl at bwy bynnag a'i rhoddodd allan.</translation>
    </message>
    <message>
        <source>It was written from records that this laptop does not have yet.</source>
        <translation>Fe'i hysgrifennwyd o gofnodion nad ydynt gan y gliniadur hwn eto.</translation>
    </message>
    <message>
        <source>Sync first (kimdesk share sync), or take it in on the laptop that gave it out.</source>
        <translation>Cydamserwch yn gyntaf (kimdesk share sync), neu cymerwch ef i mewn ar y gliniadur a'i rhoddodd allan.</translation>
    </message>
    <message>
        <source>It names no quarter that can be understood.</source>
        <translation>Nid yw'n enwi unrhyw chwarter y gellir ei ddeall.</translation>
    </message>
    <message>
        <source>Give out a fresh workbook.</source>
        <translation>Rhowch lyfr gwaith newydd allan.</translation>
    </message>
    <message>
        <source>The quarter was signed off after this workbook went out, and this return reopened since.</source>
        <translation>Cymeradwywyd y chwarter ar ôl i'r llyfr gwaith hwn fynd allan, ac ailagorwyd y ffurflen hon ers hynny.</translation>
    </message>
    <message>
        <source>The quarter was signed off and reopened after this workbook went out.</source>
        <translation>Cymeradwywyd ac ailagorwyd y chwarter ar ôl i'r llyfr gwaith hwn fynd allan.</translation>
    </message>
    <message>
        <source>Its row is no longer in the workbook. Nothing is deleted by that.</source>
        <translation>Nid yw ei res yn y llyfr gwaith mwyach. Nid yw hynny'n dileu dim.</translation>
    </message>
    <message>
        <source>The return of {team} for {quarter}</source>
        <translation>Ffurflen {team} ar gyfer {quarter}</translation>
    </message>
    <message>
        <source>{count} {kinds}</source>
        <translation>{kinds}: {count}</translation>
    </message>
    <message>
        <source>It stands on no page of the workbook: {words}</source>
        <translation>Nid yw ar unrhyw dudalen o'r llyfr gwaith: {words}</translation>
    </message>
    <message>
        <source>{about}, given out on {day} by {by}, filled in by {name}.</source>
        <translation>{about}, rhoddwyd allan ar {day} gan {by}, llenwyd gan {name}.</translation>
    </message>
    <message>
        <source>the cell holds a formula without a result, or an error.</source>
        <translation>mae'r gell yn dal fformiwla heb ganlyniad, neu wall.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>newydd</translation>
    </message>
    <message>
        <source>as it went out</source>
        <translation>fel yr aeth allan</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>wedi newid</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>mewn gwrthdaro</translation>
    </message>
    <message>
        <source>doubtful, not taken in</source>
        <translation>amheus, heb ei gymryd i mewn</translation>
    </message>
    <message>
        <source>no longer in the workbook, kept here</source>
        <translation>ddim yn y llyfr gwaith mwyach, wedi'i gadw yma</translation>
    </message>
    <message>
        <source>{field}: {told}, which was {now}.</source>
        <translation>{field}: {told}; cyn hynny: {now}.</translation>
    </message>
    <message>
        <source>{field}: {told}, as it says here already.</source>
        <translation>{field}: {told}, fel y mae yma eisoes.</translation>
    </message>
    <message>
        <source>{field}: the workbook says {told}, and here it has become {now}. Both are kept to choose between.</source>
        <translation>{field}: mae'r llyfr gwaith yn dweud {told}, ac yma y gwerth erbyn hyn yw {now}. Cedwir y ddau er mwyn dewis rhyngddynt.</translation>
    </message>
    <message>
        <source>{field}: “{told}”.</source>
        <translation>{field}: “{told}”.</translation>
    </message>
    <message>
        <source>{count} {state}</source>
        <translation>{count} {state}</translation>
    </message>
    <message>
        <source>The workbook has no rows.</source>
        <translation>Nid oes rhesi yn y llyfr gwaith.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>dim byd</translation>
    </message>
    <message>
        <source>The team no longer has this activity in the quarter.</source>
        <translation>Nid yw'r gweithgaredd hwn gan y tîm yn y chwarter mwyach.</translation>
    </message>
    <message>
        <source>It says that nothing changed, but its words differ from last quarter’s: taken as changed.</source>
        <translation>Mae'n dweud nad oes dim wedi newid, ond mae ei eiriau'n wahanol i rai'r chwarter diwethaf: cymerwyd ei fod wedi newid.</translation>
    </message>
    <message>
        <source>{field}: “{words}” is neither “Nothing changed” nor “Something changed”.</source>
        <translation>{field}: nid yw “{words}” yn “Dim wedi newid” nac yn “Rhywbeth wedi newid”.</translation>
    </message>
    <message>
        <source>There is no name of an activity in it.</source>
        <translation>Nid oes enw gweithgaredd ynddo.</translation>
    </message>
    <message>
        <source>It came in before and was deleted here; it is not brought back.</source>
        <translation>Daeth i mewn o'r blaen ac fe'i dilëwyd yma; ni ddeuir ag ef yn ôl.</translation>
    </message>
    <message>
        <source>Please check: it looks like {ref} “{title}”, which is here already.</source>
        <translation>Gwiriwch: mae'n debyg i {ref} “{title}”, sydd yma eisoes.</translation>
    </message>
    <message>
        <source>Found no place: {words}</source>
        <translation>Heb ganfod lle: {words}</translation>
    </message>
    <message>
        <source>Kept as a comment: {words}</source>
        <translation>Cadwyd fel sylw: {words}</translation>
    </message>
    <message>
        <source>“{field}” is not changed by a workbook; it was left as it is.</source>
        <translation>Nid yw llyfr gwaith yn newid “{field}”; fe'i gadawyd fel y mae.</translation>
    </message>
    <message>
        <source>{field}: this may be about a person; please look at it.</source>
        <translation>{field}: gallai hyn fod am berson; edrychwch arno.</translation>
    </message>
    <message>
        <source>The record is not on this computer any more.</source>
        <translation>Nid yw'r cofnod ar y cyfrifiadur hwn mwyach.</translation>
    </message>
    <message>
        <source>There is nothing in it that says what it is.</source>
        <translation>Nid oes dim ynddo sy'n dweud beth ydyw.</translation>
    </message>
    <message>
        <source>New ones of this kind are made in the program.</source>
        <translation>Gwneir rhai newydd o'r math hwn yn y rhaglen.</translation>
    </message>
    <message>
        <source>It was deleted here after the workbook went out. Bring it back first, then take the workbook in again.</source>
        <translation>Fe'i dilëwyd yma ar ôl i'r llyfr gwaith fynd allan. Dewch ag ef yn ôl yn gyntaf, yna cymerwch y llyfr gwaith i mewn eto.</translation>
    </message>
    <message>
        <source>It was merged into another record here after the workbook went out.</source>
        <translation>Fe'i cyfunwyd â chofnod arall yma ar ôl i'r llyfr gwaith fynd allan.</translation>
    </message>
    <message>
        <source>{sheet}, row {row}</source>
        <translation>{sheet}, rhes {row}</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Beth sy'n digwydd iddo</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Cofnod</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Beth mae'n ei ddweud</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ble</translation>
    </message>
    <message>
        <source>Take a filled workbook in</source>
        <translation>Cymryd llyfr gwaith wedi'i lenwi i mewn</translation>
    </message>
    <message>
        <source>Rows of the workbook</source>
        <translation>Rhesi'r llyfr gwaith</translation>
    </message>
    <message>
        <source>Choose a workbook…</source>
        <translation>Dewis llyfr gwaith…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Nothing to take in</source>
        <translation>Dim i'w gymryd i mewn</translation>
    </message>
    <message>
        <source>Reading {name}. It may take a moment.</source>
        <translation>Yn darllen {name}. Gall gymryd eiliad.</translation>
    </message>
    <message>
        <source>A workbook that was given out from here and filled in. Nothing is saved before you see it here.</source>
        <translation>Llyfr gwaith a roddwyd allan oddi yma ac a lenwyd. Ni chaiff dim ei gadw cyn i chi ei weld yma.</translation>
    </message>
    <message>
        <source>Which filled workbook?</source>
        <translation>Pa lyfr gwaith wedi'i lenwi?</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Llyfrau gwaith (*.xlsx)</translation>
    </message>
    <message>
        <source>What is in conflict waits under Conflicts.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take in {count}</source>
        <translation>Cymryd {count} i mewn</translation>
    </message>
    <message>
        <source>Taken in: {counts} One undo takes all of it back.</source>
        <translation>Cymerwyd i mewn: {counts} Bydd dadwneud unwaith yn cymryd y cyfan yn ôl.</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Wedi'i gymryd i mewn</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>KIM Desk</source>
        <translation>KIM Desk</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Aeth rhywbeth o'i le yn y rhaglen</translation>
    </message>
    <message>
        <source>What you saved before is safe. Copy the details and send them to your IT team.</source>
        <translation>Mae'r hyn a gadwoch o'r blaen yn ddiogel. Copïwch y manylion a'u hanfon at eich tîm TG.</translation>
    </message>
    <message>
        <source>Copy details for IT</source>
        <translation>Copïo'r manylion ar gyfer TG</translation>
    </message>
</context>
<context>
    <name>New</name>
    <message>
        <source>What you do not know yet is kept as a gap to follow up. Everything else can wait.</source>
        <translation>Cedwir yr hyn nad ydych yn ei wybod eto fel bwlch i'w ddilyn i fyny. Gall popeth arall aros.</translation>
    </message>
    <message>
        <source>Restricted: only roles that may read such records see it</source>
        <translation>Cyfyngedig: dim ond rolau a gaiff ddarllen cofnodion o'r fath sy'n ei weld</translation>
    </message>
    <message>
        <source>For a security weakness, a safeguarding or a staffing matter. Administrators, the head of service, directors, the chief executive, information governance, the DPO and the SIRO read it; nobody else does, whoever owns it. Packs leave it out. This cannot be changed later.</source>
        <translation>Ar gyfer gwendid diogelwch, mater diogelu neu fater staffio. Y rhai a gaiff ei ddarllen yw gweinyddwyr, y pennaeth gwasanaeth, cyfarwyddwyr, y prif weithredwr, llywodraethu gwybodaeth, y swyddog diogelu data (DPO) a'r SIRO; neb arall, pwy bynnag yw'r perchennog. Mae pecynnau'n ei adael allan. Ni ellir newid hyn yn ddiweddarach.</translation>
    </message>
    <message>
        <source>I don't know the owner yet</source>
        <translation>Nid wyf yn gwybod pwy yw'r perchennog eto</translation>
    </message>
    <message>
        <source>I don't know where it is yet</source>
        <translation>Nid wyf yn gwybod ble mae eto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Nobody here is called “{name}”. Choose from the list, or add the name from it.</source>
        <translation>Nid oes neb yma o'r enw “{name}”. Dewiswch o'r rhestr, neu ychwanegwch yr enw ohoni.</translation>
    </message>
    <message>
        <source>This must be filled in.</source>
        <translation>Rhaid llenwi hwn.</translation>
    </message>
</context>
<context>
    <name>Newcomer</name>
    <message>
        <source>Write or choose the folder that your administrator told you.</source>
        <translation>Ysgrifennwch neu dewiswch y ffolder a roddodd eich gweinyddwr i chi.</translation>
    </message>
    <message>
        <source>This folder is not there, or this computer may not see it. Check the network drive or the VPN.</source>
        <translation>Nid yw'r ffolder hwn yno, neu efallai na chaiff y cyfrifiadur hwn ei weld. Gwiriwch y gyriant rhwydwaith neu'r VPN.</translation>
    </message>
    <message>
        <source>Write the code that your administrator told you.</source>
        <translation>Ysgrifennwch y cod a roddodd eich gweinyddwr i chi.</translation>
    </message>
    <message>
        <source>This is not a whole code. It has eight groups of four letters and figures; capitals and dashes do not matter.</source>
        <translation>Nid yw hwn yn god cyfan. Mae ganddo wyth grŵp o bedair llythyren neu rif; nid yw prif lythrennau na chysylltnodau o bwys.</translation>
    </message>
    <message>
        <source>Write your name, as your administrator knows you.</source>
        <translation>Ysgrifennwch eich enw, fel y mae eich gweinyddwr yn eich adnabod.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>What is due</source>
        <translation>Beth sydd i'w wneud</translation>
    </message>
    <message>
        <source>Nothing of yours has a date yet.</source>
        <translation>Nid oes dyddiad ar unrhyw beth sydd gennych chi eto.</translation>
    </message>
    <message>
        <source>{title}, due on {day}</source>
        <translation>{title}, i fod i mewn ar {day}</translation>
    </message>
    <message>
        <source>due {when}</source>
        <translation>i fod i mewn: {when}</translation>
    </message>
    <message>
        <source>The 1 action overdue</source>
        <translation>Yr 1 cam gweithredu hwyr</translation>
    </message>
    <message>
        <source>All {count} actions overdue</source>
        <translation>Pob un o'r camau gweithredu hwyr ({count})</translation>
    </message>
    <message>
        <source>The 1 asset due for review</source>
        <translation>Yr 1 ased i'w adolygu</translation>
    </message>
    <message>
        <source>All {count} assets due for review</source>
        <translation>Pob un o'r asedau i'w hadolygu ({count})</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Hwyr</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Trosolwg</translation>
    </message>
    <message>
        <source>Add your first team</source>
        <translation>Ychwanegwch eich tîm cyntaf</translation>
    </message>
    <message>
        <source>Each team then has a return every quarter, and this page shows where all of them stand.</source>
        <translation>Yna bydd gan bob tîm ffurflen bob chwarter, a bydd y dudalen hon yn dangos sefyllfa pob un ohonynt.</translation>
    </message>
    <message>
        <source>Your KIM log administrator adds the teams; then this page shows where they stand.</source>
        <translation>Gweinyddwr y log KIM sy'n ychwanegu'r timau; yna bydd y dudalen hon yn dangos eu sefyllfa.</translation>
    </message>
    <message>
        <source>Add a team…</source>
        <translation>Ychwanegu tîm…</translation>
    </message>
    <message>
        <source>Six principles by team, {quarter}</source>
        <translation>Chwe egwyddor fesul tîm, {quarter}</translation>
    </message>
    <message>
        <source>Steps over {count} quarters</source>
        <translation>Grisiau dros {count} chwarter</translation>
    </message>
    <message>
        <source>Steps, {quarter}</source>
        <translation>Grisiau, {quarter}</translation>
    </message>
    <message>
        <source>not in place</source>
        <translation>ddim ar waith</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>yn rhannol</translation>
    </message>
    <message>
        <source>in place</source>
        <translation>ar waith</translation>
    </message>
    <message>
        <source>embedded</source>
        <translation>wedi ymwreiddio</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>heb radd</translation>
    </message>
    <message>
        <source>up</source>
        <translation>i fyny</translation>
    </message>
    <message>
        <source>down</source>
        <translation>i lawr</translation>
    </message>
    <message>
        <source>reviewer: {step}</source>
        <translation>adolygydd: {step}</translation>
    </message>
    <message>
        <source>carried forward, not given yet this quarter</source>
        <translation>wedi'i chario ymlaen, heb ei rhoi eto y chwarter hwn</translation>
    </message>
    <message>
        <source>carried forward, not given yet</source>
        <translation>wedi'i chario ymlaen, heb ei rhoi eto</translation>
    </message>
    <message>
        <source>up or down against {quarter}</source>
        <translation>i fyny neu i lawr o gymharu â {quarter}</translation>
    </message>
    <message>
        <source>the reviewer's own step, where it differs</source>
        <translation>gris yr adolygydd ei hun, lle mae'n wahanol</translation>
    </message>
    <message>
        <source>No ratings yet.</source>
        <translation>Dim graddau eto.</translation>
    </message>
    <message>
        <source>{step} {a} to {b}</source>
        <translation>{step} {a} i {b}</translation>
    </message>
    <message>
        <source>{step} {b}</source>
        <translation>{step} {b}</translation>
    </message>
    <message>
        <source>{first} to {last}: {figures}.</source>
        <translation>{first} – {last}: {figures}.</translation>
    </message>
    <message>
        <source>{last}: {figures}.</source>
        <translation>{last}: {figures}.</translation>
    </message>
    <message>
        <source>1 rating is carried forward and not counted.</source>
        <translation>Mae 1 radd wedi'i chario ymlaen ac nid yw'n cael ei chyfrif.</translation>
    </message>
    <message>
        <source>{count} ratings are carried forward and not counted.</source>
        <translation>Mae {count} gradd wedi'u cario ymlaen ac nid ydynt yn cael eu cyfrif.</translation>
    </message>
    <message>
        <source>Your return</source>
        <translation>Eich ffurflen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Parhau</translation>
    </message>
    <message>
        <source>{team}: {state}</source>
        <translation>{team}: {state}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Dechrau</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Edrych arni</translation>
    </message>
    <message>
        <source>Was due {when}</source>
        <translation>Roedd i fod i mewn: {when}</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Timau</translation>
    </message>
    <message>
        <source>Needs me</source>
        <translation>Angen fy sylw</translation>
    </message>
    <message>
        <source>Sign-off and pack…</source>
        <translation>Cymeradwyaeth a phecyn…</translation>
    </message>
    <message>
        <source>{team}, {done} of {all} done</source>
        <translation>{team}, {done} o {all} wedi'u cwblhau</translation>
    </message>
    <message>
        <source>{done} of {all} activities done</source>
        <translation>Gweithgareddau wedi'u cwblhau: {done} o {all}</translation>
    </message>
    <message>
        <source>{count} of {all} returned</source>
        <translation>{count} o {all} wedi dod i law</translation>
    </message>
    <message>
        <source>Signed off: open the pack…</source>
        <translation>Wedi'i gymeradwyo: agor y pecyn…</translation>
    </message>
    <message>
        <source>Due {when}</source>
        <translation>I fod i mewn: {when}</translation>
    </message>
    <message>
        <source>1 return to review</source>
        <translation>1 ffurflen i'w hadolygu</translation>
    </message>
    <message>
        <source>1 return is late</source>
        <translation>1 ffurflen yn hwyr</translation>
    </message>
    <message>
        <source>{count} returns are late</source>
        <translation>{count} ffurflen yn hwyr</translation>
    </message>
    <message>
        <source>1 action overdue</source>
        <translation>1 cam gweithredu hwyr</translation>
    </message>
    <message>
        <source>{count} actions overdue</source>
        <translation>{count} cam gweithredu hwyr</translation>
    </message>
    <message>
        <source>1 asset due for review</source>
        <translation>1 ased i'w adolygu</translation>
    </message>
    <message>
        <source>{count} assets due for review</source>
        <translation>{count} ased i'w hadolygu</translation>
    </message>
    <message>
        <source>1 value that two people changed</source>
        <translation>1 gwerth a newidiwyd gan ddau berson</translation>
    </message>
    <message>
        <source>{count} values that two people changed</source>
        <translation>{count} gwerth a newidiwyd gan ddau berson</translation>
    </message>
    <message>
        <source>1 risk waits for a decision</source>
        <translation>1 risg yn aros am benderfyniad</translation>
    </message>
    <message>
        <source>{count} risks wait for a decision</source>
        <translation>{count} risg yn aros am benderfyniad</translation>
    </message>
    <message>
        <source>Next to sign: {role}</source>
        <translation>Nesaf i lofnodi: {role}</translation>
    </message>
    <message>
        <source>1 return for {quarter} is late</source>
        <translation>1 ffurflen ar gyfer {quarter} yn hwyr</translation>
    </message>
    <message>
        <source>{count} returns for {quarter} are late</source>
        <translation>{count} ffurflen ar gyfer {quarter} yn hwyr</translation>
    </message>
    <message>
        <source>Chase…</source>
        <translation>Atgoffa…</translation>
    </message>
    <message>
        <source>{state}, 1 day late</source>
        <translation>{state}, 1 diwrnod yn hwyr</translation>
    </message>
    <message>
        <source>{state}, {count} days late</source>
        <translation>{state}, {count} diwrnod yn hwyr</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Dim</translation>
    </message>
    <message>
        <source>1 thing</source>
        <translation>1 peth</translation>
    </message>
    <message>
        <source>{count} things</source>
        <translation>{count} peth</translation>
    </message>
    <message>
        <source>{count} returns to review</source>
        <translation>{count} ffurflen i'w hadolygu</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Nid oes dim yn aros amdanoch chi.</translation>
    </message>
    <message>
        <source>Return of {team}, {quarter}</source>
        <translation>Ffurflen {team}, {quarter}</translation>
    </message>
    <message>
        <source>Returns for {quarter}</source>
        <translation>Ffurflenni ar gyfer {quarter}</translation>
    </message>
</context>
<context>
    <name>Pack</name>
    <message>
        <source>Reading the records</source>
        <translation>Yn darllen y cofnodion</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Yn llofnodi</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>Yn gwneud y tudalennau</translation>
    </message>
    <message>
        <source>Making the workbook</source>
        <translation>Yn gwneud y llyfr gwaith</translation>
    </message>
    <message>
        <source>Writing the files</source>
        <translation>Yn ysgrifennu'r ffeiliau</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi gorffen</translation>
    </message>
    <message>
        <source>Name or role</source>
        <translation>Enw neu rôl</translation>
    </message>
    <message>
        <source>Attests</source>
        <translation>Yn ardystio</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>{heading}, continued</source>
        <translation>{heading}, parhad</translation>
    </message>
    <message>
        <source>(below)</source>
        <translation>(isod)</translation>
    </message>
    <message>
        <source>Knowledge and information management pack</source>
        <translation>Pecyn rheoli gwybodaeth (KIM)</translation>
    </message>
    <message>
        <source>Sample data: made up to show the program, about no real landlord.</source>
        <translation>Data sampl: wedi'u llunio i ddangos y rhaglen; nid ydynt yn ymwneud ag unrhyw landlord go iawn.</translation>
    </message>
    <message>
        <source>DRAFT, NOT SIGNED</source>
        <translation>DRAFFT, HEB EI LOFNODI</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Wedi'i gymeradwyo</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Heb ei lofnodi</translation>
    </message>
    <message>
        <source>What this is</source>
        <translation>Beth yw hwn</translation>
    </message>
    <message>
        <source>The logo in its content is no picture that can be read.</source>
        <translation>Nid yw'r logo yn ei gynnwys yn llun y gellir ei ddarllen.</translation>
    </message>
    <message>
        <source>{template}: knowledge and information management</source>
        <translation>{template}: rheoli gwybodaeth (KIM)</translation>
    </message>
    <message>
        <source>These pages are some sections of the quarter’s record; the workbook beside them holds all of it.</source>
        <translation>Mae'r tudalennau hyn yn rhai o adrannau cofnod y chwarter; mae'r llyfr gwaith wrth eu hochr yn dal y cyfan.</translation>
    </message>
    <message>
        <source>This is a part of what was signed for {whole}: what belongs to {part}, {shown} of {count} records. The others are withheld; their marks stand in content.json, so that the mark of the content is still the one that was signed.</source>
        <translation>Dyma ran o'r hyn a lofnodwyd ar gyfer {whole}: cofnodion {part}, {shown} o {count} cofnod. Mae'r lleill wedi'u dal yn ôl; mae eu marciau yn content.json, fel mai marc y cynnwys o hyd yw'r un a lofnodwyd.</translation>
    </message>
    <message>
        <source>This is a part of the records of {whole}: what belongs to {part}, {shown} of {count}. The others are withheld; their marks stand in content.json.</source>
        <translation>Dyma ran o gofnodion {whole}: cofnodion {part}, {shown} o {count}. Mae'r lleill wedi'u dal yn ôl; mae eu marciau yn content.json.</translation>
    </message>
    <message>
        <source>Signed this very content before, attesting the same.</source>
        <translation>Llofnododd yr union gynnwys hwn o'r blaen, gan ardystio'r un peth.</translation>
    </message>
    <message>
        <source>on behalf of {name}</source>
        <translation>ar ran {name}</translation>
    </message>
    <message>
        <source>{count} reviewers</source>
        <translation>{count} adolygydd</translation>
    </message>
    <message>
        <source>Reviewed the return of {teams}.</source>
        <translation>Adolygodd ffurflen {teams}.</translation>
    </message>
    <message>
        <source>Reviewed {count} returns: {teams}.</source>
        <translation>Ffurflenni a adolygwyd ({count}): {teams}.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>no reason was recorded</source>
        <translation>ni chofnodwyd rheswm</translation>
    </message>
    <message>
        <source>Signed without the returns of {count} teams. {named}.</source>
        <translation>Llofnodwyd heb ffurflenni {count} tîm. {named}.</translation>
    </message>
    <message>
        <source>Signed without the return of {team}: {reason}.</source>
        <translation>Llofnodwyd heb ffurflen {team}: {reason}.</translation>
    </message>
    <message>
        <source>A sheet signed by hand is kept with this sign-off: {file}.</source>
        <translation>Cedwir dalen a lofnodwyd â llaw gyda'r gymeradwyaeth hon: {file}.</translation>
    </message>
    <message>
        <source>Amendment {number} to the pack that was signed before; both are kept.</source>
        <translation>Diwygiad {number} i'r pecyn a lofnodwyd o'r blaen; cedwir y ddau.</translation>
    </message>
    <message>
        <source>It was opened again because: {reason}.</source>
        <translation>Fe'i hagorwyd eto oherwydd: {reason}.</translation>
    </message>
    <message>
        <source>This is a draft of the records as they stood on {when}. Nobody has signed it, and it may still change.</source>
        <translation>Drafft yw hwn o'r cofnodion fel yr oeddent: {when}. Nid oes neb wedi ei lofnodi, a gall newid o hyd.</translation>
    </message>
    <message>
        <source>The record of how each housing team looks after its information, as the teams said it, as their managers reviewed it, and as it was signed. It was frozen when it was signed: the short code at the foot of every page is the mark of exactly this content. The last page tells how anyone can check it.</source>
        <translation>Y cofnod o sut mae pob tîm tai yn gofalu am ei wybodaeth, fel y dywedodd y timau, fel yr adolygodd eu rheolwyr, ac fel y'i llofnodwyd. Cafodd ei rewi pan lofnodwyd ef: y cod byr ar waelod pob tudalen yw marc yr union gynnwys hwn. Mae'r dudalen olaf yn dweud sut y gall unrhyw un ei wirio.</translation>
    </message>
    <message>
        <source>The record of how each housing team looks after its information, as far as it has come. The short code at the foot of every page is the mark of exactly this content; a later draft has another.</source>
        <translation>Cofnod o'r modd y mae pob tîm tai yn gofalu am ei wybodaeth, hyd yma. Y cod byr ar waelod pob tudalen yw marc yr union gynnwys hwn; mae gan ddrafft diweddarach farc arall.</translation>
    </message>
    <message>
        <source>This PDF also carries a certificate signature by {name}, given by “{issuer}”. A program that has not been told of that issuer calls the signature’s identity unknown: that says nothing against the document. What counts is whether it says that the document was changed.</source>
        <translation>Mae'r PDF hwn hefyd yn cynnwys llofnod tystysgrif gan {name}, a roddwyd gan “{issuer}”. Bydd rhaglen na ddywedwyd wrthi am y cyhoeddwr hwnnw yn dweud nad yw hunaniaeth y llofnod yn hysbys: nid yw hynny'n dweud dim yn erbyn y ddogfen. Yr hyn sy'n cyfrif yw a yw'n dweud bod y ddogfen wedi'i newid.</translation>
    </message>
    <message>
        <source>How to verify</source>
        <translation>Sut i wirio</translation>
    </message>
    <message>
        <source>What it is checked against</source>
        <translation>Beth y mae'n cael ei wirio yn ei erbyn</translation>
    </message>
    <message>
        <source>How the ratings stand</source>
        <translation>Sefyllfa'r graddau</translation>
    </message>
    <message>
        <source>The {shown} teams of {count} with the most ratings not in place or partly, weakest first; the counts below are of all teams. The workbook has every team.</source>
        <translation>Y {shown} tîm o {count} sydd â'r nifer fwyaf o raddau ddim ar waith neu'n rhannol, y gwannaf yn gyntaf; mae'r cyfrifon isod ar gyfer pob tîm. Mae pob tîm yn y llyfr gwaith.</translation>
    </message>
    <message>
        <source>The four pictures have the same scale. The filled bar is the quarter of this document.</source>
        <translation>Mae'r un raddfa i'r pedwar llun. Y bar llawn yw chwarter y ddogfen hon.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Gwerth</translation>
    </message>
    <message>
        <source>How to verify this pack</source>
        <translation>Sut i wirio'r pecyn hwn</translation>
    </message>
    <message>
        <source>Keep the files together: {slug}.pdf, {slug}.xlsx, content.json, manifest.json and manifest.json.p7s.</source>
        <translation>Cadwch y ffeiliau gyda'i gilydd: {slug}.pdf, {slug}.xlsx, content.json, manifest.json a manifest.json.p7s.</translation>
    </message>
    <message>
        <source>Keep the four files together: {slug}.pdf, {slug}.xlsx, content.json and manifest.json.</source>
        <translation>Cadwch y pedair ffeil gyda'i gilydd: {slug}.pdf, {slug}.xlsx, content.json a manifest.json.</translation>
    </message>
    <message>
        <source>With KIM Desk: choose “Check a pack” in the menu under your name, or run: kimdesk verify FOLDER. It works the mark out again, compares every file with the manifest, and makes the pages and the workbook anew.</source>
        <translation>Gyda KIM Desk: dewiswch “Gwirio pecyn” yn y ddewislen o dan eich enw, neu rhedwch: kimdesk verify FFOLDER. Mae'n cyfrifo'r marc eto, yn cymharu pob ffeil â'r maniffest, ac yn gwneud y tudalennau a'r llyfr gwaith o'r newydd.</translation>
    </message>
    <message>
        <source>Without it: on Windows run certutil -hashfile {slug}.pdf SHA256, elsewhere sha256sum {slug}.pdf, and compare the digits with those in manifest.json.</source>
        <translation>Hebddo: ar Windows, rhedwch certutil -hashfile {slug}.pdf SHA256, ac ar systemau eraill sha256sum {slug}.pdf, a chymharwch y digidau â'r rhai yn manifest.json.</translation>
    </message>
    <message>
        <source>To rule out that all four files were made afresh, compare the mark below with another copy of this pack, or with the sign-off that the landlord’s own KIM Desk keeps.</source>
        <translation>I ddiystyru'r posibilrwydd bod y pedair ffeil wedi'u gwneud o'r newydd, cymharwch y marc isod â chopi arall o'r pecyn hwn, neu â'r gymeradwyaeth y mae KIM Desk y landlord ei hun yn ei chadw.</translation>
    </message>
    <message>
        <source>To check the certificate: openssl cms -verify -binary -inform DER -in manifest.json.p7s -content manifest.json -CAfile CERTIFICATE, with the issuer’s certificate, which the landlord hands out; its mark stands below.</source>
        <translation>I wirio'r dystysgrif: openssl cms -verify -binary -inform DER -in manifest.json.p7s -content manifest.json -CAfile TYSTYSGRIF, gyda thystysgrif y cyhoeddwr, y mae'r landlord yn ei darparu; mae ei marc isod.</translation>
    </message>
    <message>
        <source>Mark of the content</source>
        <translation>Marc y cynnwys</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Llofnodwyd gan</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>Llofnodwyd ar</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dyfais</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>Draft, not signed</source>
        <translation>Drafft, heb ei lofnodi</translation>
    </message>
    <message>
        <source>Records as at</source>
        <translation>Cofnodion fel yr oeddent ar</translation>
    </message>
    <message>
        <source>Signed before</source>
        <translation>Llofnodwyd o'r blaen</translation>
    </message>
    <message>
        <source>Sheet signed by hand</source>
        <translation>Dalen a lofnodwyd â llaw</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation>Tystysgrif yn enw</translation>
    </message>
    <message>
        <source>Mark of the certificate</source>
        <translation>Marc y dystysgrif</translation>
    </message>
    <message>
        <source>Mark of its issuer</source>
        <translation>Marc ei chyhoeddwr</translation>
    </message>
    <message>
        <source>Certificate holds</source>
        <translation>Dilysrwydd y dystysgrif</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Anghyflawn</translation>
    </message>
    <message>
        <source>Not everything had come in on this laptop yet</source>
        <translation>Nid oedd popeth wedi cyrraedd y gliniadur hwn eto</translation>
    </message>
    <message>
        <source>Returns were due</source>
        <translation>Ffurflenni i fod i mewn</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Gweithle</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Rhaglen</translation>
    </message>
    <message>
        <source>KIM Desk {version}</source>
        <translation>KIM Desk {version}</translation>
    </message>
    <message>
        <source>The time of signing is what the signatory’s computer said. No outside service has vouched for it: the marks prove that nothing was altered since, not when it was signed.</source>
        <translation>Yr amser llofnodi yw'r amser a nododd cyfrifiadur y llofnodwr. Nid oes unrhyw wasanaeth allanol wedi'i gadarnhau: mae'r marciau'n profi nad oes dim wedi'i newid ers hynny, nid pryd y llofnodwyd.</translation>
    </message>
    <message>
        <source>A draft proves only that its files belong together.</source>
        <translation>Dim ond profi bod ei ffeiliau'n perthyn i'w gilydd y mae drafft.</translation>
    </message>
    <message>
        <source>Where a character cannot be printed, □ stands in its place on the page; content.json holds it as it was typed.</source>
        <translation>Lle na ellir argraffu nod, mae □ yn ei le ar y dudalen; mae content.json yn ei gadw fel y'i teipiwyd.</translation>
    </message>
    <message>
        <source>Ref</source>
        <translation>Cyf</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tîm</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Mewn grym o</translation>
    </message>
    <message>
        <source>New practice</source>
        <translation>Arfer newydd</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
    <message>
        <source>Practice until then</source>
        <translation>Yr arfer tan hynny</translation>
    </message>
    <message>
        <source>Key activity</source>
        <translation>Gweithgaredd allweddol</translation>
    </message>
    <message>
        <source>Said to have changed, without words</source>
        <translation>Dywedwyd iddo newid, heb esboniad</translation>
    </message>
    <message>
        <source>Practice change, and return</source>
        <translation>Newid arfer, a ffurflen</translation>
    </message>
    <message>
        <source>Practice change</source>
        <translation>Newid arfer</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Ffurflen</translation>
    </message>
    <message>
        <source>{words}; it was prompted by {prompt}</source>
        <translation>{words}; yr hyn a'i hysgogodd oedd {prompt}</translation>
    </message>
    <message>
        <source>{words}; {count} of them were prompted by {prompt}</source>
        <translation>{words}; yr hyn a ysgogodd {count} ohonynt oedd {prompt}</translation>
    </message>
    <message>
        <source>Prompted by</source>
        <translation>Wedi'i ysgogi gan</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Cymeradwywyd gan</translation>
    </message>
    <message>
        <source>Written down in</source>
        <translation>Wedi'i nodi yn</translation>
    </message>
    <message>
        <source>Practice changes</source>
        <translation>Newidiadau i arferion</translation>
    </message>
    <message>
        <source>{activities} {recorded} A change that was both recorded and said in a return stands here once.</source>
        <translation>{activities} {recorded} Mae newid a gofnodwyd ac a nodwyd mewn ffurflen hefyd yn ymddangos yma unwaith yn unig.</translation>
    </message>
    <message>
        <source>Returns say of {count} key activity that it changed.</source>
        <translation>Mae ffurflenni'n dweud bod {count} gweithgaredd allweddol wedi newid.</translation>
    </message>
    <message>
        <source>Returns say of {count} key activities that they changed.</source>
        <translation>Mae ffurflenni'n dweud bod {count} gweithgaredd allweddol wedi newid.</translation>
    </message>
    <message>
        <source>{count} practice change was recorded.</source>
        <translation>Cofnodwyd {count} newid arfer.</translation>
    </message>
    <message>
        <source>{count} practice changes were recorded.</source>
        <translation>Cofnodwyd {count} newid arfer.</translation>
    </message>
    <message>
        <source>No practice changed this quarter.</source>
        <translation>Ni newidiodd unrhyw arfer y chwarter hwn.</translation>
    </message>
    <message>
        <source>Best practice</source>
        <translation>Arfer gorau</translation>
    </message>
    <message>
        <source>What works well</source>
        <translation>Beth sy'n gweithio'n dda</translation>
    </message>
    <message>
        <source>No team named any best practice.</source>
        <translation>Ni enwodd unrhyw dîm arfer gorau.</translation>
    </message>
    <message>
        <source>What teams found worth copying, in their own words.</source>
        <translation>Yr hyn y mae timau'n ei ystyried yn werth ei gopïo, yn eu geiriau eu hunain.</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Bylchau</translation>
    </message>
    <message>
        <source>What is missing or not known</source>
        <translation>Beth sydd ar goll neu ddim yn hysbys</translation>
    </message>
    <message>
        <source>No team named a gap.</source>
        <translation>Ni enwodd unrhyw dîm fwlch.</translation>
    </message>
    <message>
        <source>No owner recorded</source>
        <translation>Dim perchennog wedi'i gofnodi</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Gwybodaeth</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Perchennog</translation>
    </message>
    <message>
        <source>Needed, not held</source>
        <translation>Ei hangen, heb ei dal</translation>
    </message>
    <message>
        <source>Information that is needed and not held</source>
        <translation>Gwybodaeth sydd ei hangen ac nas delir</translation>
    </message>
    <message>
        <source>The register names no information that is needed and not held.</source>
        <translation>Nid yw'r gofrestr yn enwi unrhyw wybodaeth sydd ei hangen ac nas delir.</translation>
    </message>
    <message>
        <source>Information asset</source>
        <translation>Ased gwybodaeth</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ble</translation>
    </message>
    <message>
        <source>Held or needed</source>
        <translation>Yn cael ei ddal neu ei angen</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Adolygiad nesaf</translation>
    </message>
    <message>
        <source>Review overdue</source>
        <translation>Adolygiad yn hwyr</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Heb fod yn hysbys eto</translation>
    </message>
    <message>
        <source>New this quarter</source>
        <translation>Newydd y chwarter hwn</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Cofrestr</translation>
    </message>
    <message>
        <source>The register holds no information asset.</source>
        <translation>Nid oes ased gwybodaeth yn y gofrestr.</translation>
    </message>
    <message>
        <source>Information asset register</source>
        <translation>Cofrestr asedau gwybodaeth</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ie</translation>
    </message>
    <message>
        <source>information asset</source>
        <translation>ased gwybodaeth</translation>
    </message>
    <message>
        <source>information assets</source>
        <translation>ased gwybodaeth</translation>
    </message>
    <message>
        <source>new this quarter</source>
        <translation>newydd y chwarter hwn</translation>
    </message>
    <message>
        <source>review overdue</source>
        <translation>adolygiad hwyr</translation>
    </message>
    <message>
        <source>reviews overdue</source>
        <translation>adolygiad hwyr</translation>
    </message>
    <message>
        <source>with something not known yet</source>
        <translation>â rhywbeth nad yw'n hysbys eto</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Argymhelliad</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Erbyn</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ateb</translation>
    </message>
    <message>
        <source>Why it does not apply</source>
        <translation>Pam nad yw'n berthnasol</translation>
    </message>
    <message>
        <source>Looked at again when</source>
        <translation>Pryd i ailystyried</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Cylch</translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation>Hunanasesiad</translation>
    </message>
    <message>
        <source>No recommendation has an answer yet.</source>
        <translation>Nid oes ateb i unrhyw argymhelliad eto.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Tystiolaeth</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Ar gyfer</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Gwelwyd gan</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Gwelwyd ar</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Lleoliad</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>Heb ei gweld eto</translation>
    </message>
    <message>
        <source>No evidence is named.</source>
        <translation>Nid oes tystiolaeth wedi'i henwi.</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Wedi'i gyflwyno</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Wedi'i adolygu</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Diwrnodau'n hwyr</translation>
    </message>
    <message>
        <source>Key activities</source>
        <translation>Gweithgareddau allweddol</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Wedi newid</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Heb newid</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Dim ateb</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>Service area</source>
        <translation>Maes gwasanaeth</translation>
    </message>
    <message>
        <source>Line manager</source>
        <translation>Rheolwr llinell</translation>
    </message>
    <message>
        <source>Submitted by</source>
        <translation>Cyflwynwyd gan</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Adolygwyd gan</translation>
    </message>
    <message>
        <source>Detail owed</source>
        <translation>Manylder gofynnol</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Cyflawnrwydd</translation>
    </message>
    <message>
        <source>No team is in scope.</source>
        <translation>Nid oes tîm o fewn y cwmpas.</translation>
    </message>
    <message>
        <source>{sent} of {count} team returned.</source>
        <translation>Mae {sent} o {count} tîm wedi cyflwyno ffurflen.</translation>
    </message>
    <message>
        <source>{sent} of {count} teams returned.</source>
        <translation>Mae {sent} o {count} tîm wedi cyflwyno ffurflen.</translation>
    </message>
    <message>
        <source>Completeness by team</source>
        <translation>Cyflawnrwydd fesul tîm</translation>
    </message>
    <message>
        <source>Six principles by team</source>
        <translation>Y chwe egwyddor fesul tîm</translation>
    </message>
    <message>
        <source>Each team’s own rating, with the number of key activities at each step; the reviewer’s rating stands below where it differs.</source>
        <translation>Gradd pob tîm ei hun, gyda nifer y gweithgareddau allweddol ar bob lefel; mae gradd yr adolygydd isod lle mae'n wahanol.</translation>
    </message>
    <message>
        <source>better</source>
        <translation>gwell</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>gwaeth</translation>
    </message>
    <message>
        <source>same</source>
        <translation>yr un fath</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation>Egwyddor</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Gradd</translation>
    </message>
    <message>
        <source>Against the quarter before</source>
        <translation>O gymharu â'r chwarter blaenorol</translation>
    </message>
    <message>
        <source>Reviewer’s rating</source>
        <translation>Gradd yr adolygydd</translation>
    </message>
    <message>
        <source>Key activities at each step</source>
        <translation>Gweithgareddau allweddol ar bob lefel</translation>
    </message>
    <message>
        <source>Six principles</source>
        <translation>Y chwe egwyddor</translation>
    </message>
    <message>
        <source>No team has rated its principles.</source>
        <translation>Nid oes unrhyw dîm wedi graddio ei egwyddorion.</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>ddim yn berthnasol</translation>
    </message>
    <message>
        <source>Principles counted</source>
        <translation>Egwyddorion a gyfrifwyd</translation>
    </message>
    <message>
        <source>Teams at each step</source>
        <translation>Timau ar bob cam</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Chwarter</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Ddim yn berthnasol</translation>
    </message>
    <message>
        <source>Teams returned</source>
        <translation>Timau sydd wedi cyflwyno</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tuedd</translation>
    </message>
    <message>
        <source>Ratings at each step, quarter by quarter</source>
        <translation>Graddau ar bob lefel, chwarter wrth chwarter</translation>
    </message>
    <message>
        <source>There is no quarter to show yet.</source>
        <translation>Nid oes chwarter i'w ddangos eto.</translation>
    </message>
    <message>
        <source>Trend over {count} quarters</source>
        <translation>Tuedd dros {count} chwarter</translation>
    </message>
    <message>
        <source>{quarter}: of {count} rating, {low} not in place, {part} partly, {good} in place and {best} embedded.</source>
        <translation>{quarter}: o {count} gradd, {low} ddim ar waith, {part} yn rhannol, {good} ar waith a {best} wedi ymwreiddio.</translation>
    </message>
    <message>
        <source>{quarter}: of {count} ratings, {low} not in place, {part} partly, {good} in place and {best} embedded.</source>
        <translation>{quarter}: o {count} gradd, {low} ddim ar waith, {part} yn rhannol, {good} ar waith a {best} wedi ymwreiddio.</translation>
    </message>
    <message>
        <source>Against {quarter}</source>
        <translation>O gymharu â {quarter}</translation>
    </message>
    <message>
        <source>Against a year before, {quarter}</source>
        <translation>O gymharu â blwyddyn ynghynt, {quarter}</translation>
    </message>
    <message>
        <source>{since}: {now} of {of} in place or embedded, where it was {then} of {before}.</source>
        <translation>{since}: {now} o {of} ar waith neu wedi ymwreiddio, lle'r oedd yn {then} o {before}.</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Wedi'i ddal yn ôl</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Datganiad</translation>
    </message>
    <message>
        <source>Note on the list of key activities</source>
        <translation>Nodyn ar y rhestr o weithgareddau allweddol</translation>
    </message>
    <message>
        <source>Where the team’s evidence is</source>
        <translation>Ble mae tystiolaeth y tîm</translation>
    </message>
    <message>
        <source>Reviewer: {principle}</source>
        <translation>Adolygydd: {principle}</translation>
    </message>
    <message>
        <source>Reviewer’s note</source>
        <translation>Nodyn yr adolygydd</translation>
    </message>
    <message>
        <source>No key activity is recorded for this team.</source>
        <translation>Nid oes gweithgaredd allweddol wedi'i gofnodi ar gyfer y tîm hwn.</translation>
    </message>
    <message>
        <source>{principle}: note</source>
        <translation>{principle}: nodyn</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Y chwarter hwn</translation>
    </message>
    <message>
        <source>From</source>
        <translation>O</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Beth newidiodd</translation>
    </message>
    <message>
        <source>In the pack signed before</source>
        <translation>Yn y pecyn a lofnodwyd o'r blaen</translation>
    </message>
    <message>
        <source>In this one</source>
        <translation>Yn yr un hwn</translation>
    </message>
    <message>
        <source>Nothing differs from the pack that was signed before.</source>
        <translation>Nid oes dim yn wahanol i'r pecyn a lofnodwyd o'r blaen.</translation>
    </message>
    <message>
        <source>The pack that was signed before was not on the computer of whoever signed this one.</source>
        <translation>Nid oedd y pecyn a lofnodwyd o'r blaen ar gyfrifiadur y sawl a lofnododd yr un hwn.</translation>
    </message>
    <message>
        <source>What changed in this amendment</source>
        <translation>Beth newidiodd yn y diwygiad hwn</translation>
    </message>
    <message>
        <source>Why the quarter was opened again is of the whole landlord, and withheld here.</source>
        <translation>Mae'r rheswm dros ailagor y chwarter yn ymwneud â'r landlord cyfan, ac mae wedi'i ddal yn ôl yma.</translation>
    </message>
    <message>
        <source>The pack before was signed by {name} on {when}; its content is {mark}.</source>
        <translation>Llofnododd {name} y pecyn blaenorol ar {when}; marc ei gynnwys yw {mark}.</translation>
    </message>
    <message>
        <source>{name} opened the quarter again on {when}. The reason: {reason}.</source>
        <translation>Ailagorodd {name} y chwarter ar {when}. Y rheswm: {reason}.</translation>
    </message>
    <message>
        <source>{count} difference stands below.</source>
        <translation>Mae {count} gwahaniaeth isod.</translation>
    </message>
    <message>
        <source>{count} differences stand below.</source>
        <translation>Mae {count} gwahaniaeth isod.</translation>
    </message>
    <message>
        <source>{count} of them is for the worse.</source>
        <translation>Mae {count} ohonynt er gwaeth.</translation>
    </message>
    <message>
        <source>{count} of them are for the worse.</source>
        <translation>Mae {count} ohonynt er gwaeth.</translation>
    </message>
    <message>
        <source>How it is done</source>
        <translation>Sut y gwneir hyn</translation>
    </message>
    <message>
        <source>{words}: unchanged for {count} quarter</source>
        <translation>{words}: heb newid ers {count} chwarter</translation>
    </message>
    <message>
        <source>{words}: unchanged for {count} quarters</source>
        <translation>{words}: heb newid ers {count} chwarter</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Ffurflenni</translation>
    </message>
    <message>
        <source>No key activity is recorded.</source>
        <translation>Nid oes gweithgaredd allweddol wedi'i gofnodi.</translation>
    </message>
    <message>
        <source>The quarter in two minutes</source>
        <translation>Y chwarter mewn dau funud</translation>
    </message>
    <message>
        <source>What is asked of you</source>
        <translation>Yr hyn a ofynnir gennych</translation>
    </message>
    <message>
        <source>Nothing needs your decision this quarter.</source>
        <translation>Nid oes angen eich penderfyniad ar ddim y chwarter hwn.</translation>
    </message>
    <message>
        <source>{sent} of {count}</source>
        <translation>{sent} o {count}</translation>
    </message>
    <message>
        <source>team returned</source>
        <translation>tîm wedi cyflwyno ffurflen</translation>
    </message>
    <message>
        <source>teams returned</source>
        <translation>tîm wedi cyflwyno ffurflen</translation>
    </message>
    <message>
        <source>{words}; still missing: {teams}</source>
        <translation>{words}; yn dal ar goll: {teams}</translation>
    </message>
    <message>
        <source>risk escalated this quarter</source>
        <translation>risg a uwchgyfeiriwyd y chwarter hwn</translation>
    </message>
    <message>
        <source>risks escalated this quarter</source>
        <translation>risg a uwchgyfeiriwyd y chwarter hwn</translation>
    </message>
    <message>
        <source>{words}, without a decision yet</source>
        <translation>{words}, heb benderfyniad eto</translation>
    </message>
    <message>
        <source>{words}, none of them decided yet</source>
        <translation>{words}, heb benderfyniad ar yr un ohonynt eto</translation>
    </message>
    <message>
        <source>{words}, one of them without a decision yet</source>
        <translation>{words}, un ohonynt heb benderfyniad eto</translation>
    </message>
    <message>
        <source>{words}, {count} of them without a decision yet</source>
        <translation>{words}, {count} ohonynt heb benderfyniad eto</translation>
    </message>
    <message>
        <source>{words}; it has slipped {times}</source>
        <translation>{words}; mae wedi llithro {times}</translation>
    </message>
    <message>
        <source>{words}; one of them has slipped {times}</source>
        <translation>{words}; mae un ohonynt wedi llithro {times}</translation>
    </message>
    <message>
        <source>{words}; {count} of them have slipped, one {times}</source>
        <translation>{words}; mae {count} ohonynt wedi llithro, un {times}</translation>
    </message>
    <message>
        <source>practice change</source>
        <translation>newid arfer</translation>
    </message>
    <message>
        <source>practice changes</source>
        <translation>newid arfer</translation>
    </message>
    <message>
        <source>action overdue</source>
        <translation>cam gweithredu hwyr</translation>
    </message>
    <message>
        <source>actions overdue</source>
        <translation>cam gweithredu hwyr</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Newid</translation>
    </message>
    <message>
        <source>What changed: the latest {count} of {all}</source>
        <translation>Beth newidiodd: y {count} diweddaraf o {all}</translation>
    </message>
    <message>
        <source>The pack was not made.</source>
        <translation>Ni wnaed y pecyn.</translation>
    </message>
    <message>
        <source>The sign-off was given for other content than this.</source>
        <translation>Rhoddwyd y gymeradwyaeth ar gyfer cynnwys gwahanol i hwn.</translation>
    </message>
    <message>
        <source>Check the workspace with “kimdesk doctor”, and tell your KIM log administrator.</source>
        <translation>Gwiriwch y gweithle gyda “kimdesk doctor”, a dywedwch wrth weinyddwr y log KIM.</translation>
    </message>
    <message>
        <source>It is of the whole landlord, and withheld here.</source>
        <translation>Mae'n ymwneud â'r landlord cyfan, ac mae wedi'i ddal yn ôl yma.</translation>
    </message>
    <message>
        <source>Nothing that belongs to {part} needs your decision this quarter.</source>
        <translation>Nid oes angen eich penderfyniad y chwarter hwn ar ddim sy'n perthyn i'r rhan hon ({part}).</translation>
    </message>
    <message>
        <source>Returns, team by team</source>
        <translation>Ffurflenni, fesul tîm</translation>
    </message>
    <message>
        <source>What each team said for the quarter, whole and in its own words.</source>
        <translation>Yr hyn a ddywedodd pob tîm ar gyfer y chwarter, yn gyfan ac yn ei eiriau ei hun.</translation>
    </message>
    <message>
        <source>not in place</source>
        <translation>ddim ar waith</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>yn rhannol</translation>
    </message>
    <message>
        <source>in place</source>
        <translation>ar waith</translation>
    </message>
    <message>
        <source>embedded</source>
        <translation>wedi ymwreiddio</translation>
    </message>
    <message>
        <source>once</source>
        <translation>unwaith</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>ddwywaith</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count} gwaith</translation>
    </message>
    <message>
        <source>{names} and {count} others</source>
        <translation>{names} a {count} arall</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names}, {last}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Quarter {rest}</source>
        <translation>Chwarter {rest}</translation>
    </message>
    <message>
        <source>{pack}, {quarter} ({months}), {workspace}</source>
        <translation>{pack}, {quarter} ({months}), {workspace}</translation>
    </message>
    <message>
        <source>KIM pack</source>
        <translation>Pecyn KIM</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Data sampl</translation>
    </message>
    <message>
        <source>en-GB</source>
        <translation>cy-GB</translation>
    </message>
    <message>
        <source>Content {mark}</source>
        <translation>Cynnwys {mark}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Tudalen {page} o {pages}</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Cynnwys</translation>
    </message>
    <message>
        <source>the reviewer’s rating, where it differs</source>
        <translation>gradd yr adolygydd, lle mae'n wahanol</translation>
    </message>
    <message>
        <source>Reviewer: {rating}</source>
        <translation>Adolygydd: {rating}</translation>
    </message>
    <message>
        <source>How to read the ratings</source>
        <translation>Sut i ddarllen y graddau</translation>
    </message>
    <message>
        <source>than in {quarter}</source>
        <translation>nag yn {quarter}</translation>
    </message>
    <message>
        <source>than last quarter</source>
        <translation>na'r chwarter diwethaf</translation>
    </message>
    <message>
        <source>Risks and decisions</source>
        <translation>Risgiau a phenderfyniadau</translation>
    </message>
    <message>
        <source>{heading}: {count} of {all}</source>
        <translation>{heading}: {count} o {all}</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risg</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Sgôr</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Targed</translation>
    </message>
    <message>
        <source>Risks: those that are asked about, then the highest</source>
        <translation>Risgiau: y rhai y gofynnir yn eu cylch, ac yna'r rhai uchaf</translation>
    </message>
    <message>
        <source>Highest risks</source>
        <translation>Risgiau uchaf</translation>
    </message>
    <message>
        <source>No risk is open.</source>
        <translation>Nid oes risg agored.</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Wedi'i huwchgyfeirio</translation>
    </message>
    <message>
        <source>Escalated this quarter, or still without a decision</source>
        <translation>Wedi'u huwchgyfeirio y chwarter hwn, neu'n dal heb benderfyniad</translation>
    </message>
    <message>
        <source>No risk was escalated, and none waits for a decision.</source>
        <translation>Ni uwchgyfeiriwyd unrhyw risg, ac nid oes un yn aros am benderfyniad.</translation>
    </message>
    <message>
        <source>Late actions</source>
        <translation>Camau hwyr</translation>
    </message>
    <message>
        <source>Actions that are overdue</source>
        <translation>Camau gweithredu sy'n hwyr</translation>
    </message>
    <message>
        <source>No action is overdue.</source>
        <translation>Nid oes cam gweithredu hwyr.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Lefel</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Adolygiad</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Mathau</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Triniaeth</translation>
    </message>
    <message>
        <source>Corporate reference</source>
        <translation>Cyfeirnod corfforaethol</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Achos</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Digwyddiad</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>Canlyniad</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risgiau</translation>
    </message>
    <message>
        <source>No risk is recorded.</source>
        <translation>Nid oes risg wedi'i chofnodi.</translation>
    </message>
    <message>
        <source>Risks and escalations</source>
        <translation>Risgiau ac uwchgyfeirio</translation>
    </message>
    <message>
        <source>Escalated to</source>
        <translation>Uwchgyfeiriwyd at</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ar</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Penderfyniad</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Penderfynwyd gan</translation>
    </message>
    <message>
        <source>In this quarter</source>
        <translation>Yn y chwarter hwn</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Heb ei benderfynu eto</translation>
    </message>
    <message>
        <source>Escalations</source>
        <translation>Uwchgyfeiriadau</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>Initial score</source>
        <translation>Sgôr gychwynnol</translation>
    </message>
    <message>
        <source>Above appetite</source>
        <translation>Uwchlaw'r archwaeth</translation>
    </message>
    <message>
        <source>Why it was closed</source>
        <translation>Pam y cafodd ei chau</translation>
    </message>
    <message>
        <source>Proximity</source>
        <translation>Agosrwydd</translation>
    </message>
    <message>
        <source>Controls (first line)</source>
        <translation>Rheolaethau (llinell gyntaf)</translation>
    </message>
    <message>
        <source>Oversight (second line)</source>
        <translation>Goruchwyliaeth (ail linell)</translation>
    </message>
    <message>
        <source>Assurance (third line)</source>
        <translation>Sicrwydd (trydedd linell)</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Gofynnwyd gan</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Penderfynwyd ar</translation>
    </message>
    <message>
        <source>No risk was escalated.</source>
        <translation>Ni uwchgyfeiriwyd unrhyw risg.</translation>
    </message>
    <message>
        <source>{outcome}: {words}</source>
        <translation>{outcome}: {words}</translation>
    </message>
    <message>
        <source>Risks in the team’s own words</source>
        <translation>Risgiau yng ngeiriau'r timau eu hunain</translation>
    </message>
    <message>
        <source>Risks teams named</source>
        <translation>Risgiau a enwyd gan dimau</translation>
    </message>
    <message>
        <source>Risks that teams named</source>
        <translation>Risgiau a enwyd gan dimau</translation>
    </message>
    <message>
        <source>No team named a risk.</source>
        <translation>Ni enwodd unrhyw dîm risg.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Hwyr</translation>
    </message>
    <message>
        <source>Due by the end of next quarter</source>
        <translation>I'w cwblhau erbyn diwedd y chwarter nesaf</translation>
    </message>
    <message>
        <source>Due later</source>
        <translation>I'w cwblhau yn ddiweddarach</translation>
    </message>
    <message>
        <source>Ongoing or without a date</source>
        <translation>Parhaus neu heb ddyddiad</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Wedi'i dynnu'n ôl</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Cam gweithredu</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Perchnogion</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Cynnydd</translation>
    </message>
    <message>
        <source>Times slipped</source>
        <translation>Sawl gwaith y llithrodd</translation>
    </message>
    <message>
        <source>Original target</source>
        <translation>Targed gwreiddiol</translation>
    </message>
    <message>
        <source>Revised target</source>
        <translation>Targed diwygiedig</translation>
    </message>
    <message>
        <source>Accountable lead</source>
        <translation>Arweinydd atebol</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Argymhellion</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Sylwadau</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Camau gweithredu</translation>
    </message>
    <message>
        <source>The action plan is empty.</source>
        <translation>Mae'r cynllun gweithredu yn wag.</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>hwyr</translation>
    </message>
    <message>
        <source>due by the end of next quarter</source>
        <translation>i'w cwblhau erbyn diwedd y chwarter nesaf</translation>
    </message>
    <message>
        <source>slipped at least once</source>
        <translation>wedi llithro o leiaf unwaith</translation>
    </message>
    <message>
        <source>done</source>
        <translation>wedi'u cwblhau</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Cynllun gweithredu</translation>
    </message>
    <message>
        <source>What is too long for a cell goes on in the sheet Notes.</source>
        <translation>Mae'r hyn sy'n rhy hir i gell yn parhau yn y ddalen Nodiadau.</translation>
    </message>
    <message>
        <source>The rest of each text that was too long for its cell, in parts</source>
        <translation>Gweddill pob testun a oedd yn rhy hir i'w gell, mewn rhannau</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Nodiadau</translation>
    </message>
    <message>
        <source>Contents of {title}</source>
        <translation>Cynnwys {title}</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Dalen</translation>
    </message>
    <message>
        <source>This sheet holds no table.</source>
        <translation>Nid oes tabl yn y ddalen hon.</translation>
    </message>
    <message>
        <source>This sheet holds one table.</source>
        <translation>Mae un tabl yn y ddalen hon.</translation>
    </message>
    <message>
        <source>An empty cell means that nothing is recorded there.</source>
        <translation>Mae cell wag yn golygu nad oes dim wedi'i gofnodi yno.</translation>
    </message>
    <message>
        <source>Left out, because nothing is recorded under them: {headings}.</source>
        <translation>Wedi'u hepgor, am nad oes dim wedi'i gofnodi oddi tanynt: {headings}.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rhes</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colofn</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Rhan</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testun</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Colofn {number}</translation>
    </message>
    <message>
        <source>Every text stands whole in its own cell.</source>
        <translation>Mae pob testun yn gyfan yn ei gell ei hun.</translation>
    </message>
    <message>
        <source>[It goes on in the sheet Notes.]</source>
        <translation>[Mae'n parhau yn y ddalen Nodiadau.]</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>Landlord</source>
        <translation>Landlord</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Misoedd</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Sampl</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Sylw</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Tudalennau</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Clawr</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Cymeradwyaeth</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Adran</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rhesi</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Beth mae'n ei ddweud</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Ffigurau</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nifer</translation>
    </message>
    <message>
        <source>A chart to the right of the table shows its figures.</source>
        <translation>Mae siart i'r dde o'r tabl yn dangos ei ffigurau.</translation>
    </message>
    <message>
        <source>There is no figure to show.</source>
        <translation>Nid oes ffigur i'w ddangos.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Rh.</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Yr hyn a ofynnir</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Ynghylch</translation>
    </message>
    <message>
        <source>Latest changes</source>
        <translation>Newidiadau diweddaraf</translation>
    </message>
    <message>
        <source>{quarter}: {counts}</source>
        <translation>{quarter}: {counts}</translation>
    </message>
    <message>
        <source>Bars of counted ratings. {quarters}.</source>
        <translation>Bariau o'r graddau a gyfrifwyd. {quarters}.</translation>
    </message>
    <message>
        <source>nothing was said</source>
        <translation>ni ddywedwyd dim</translation>
    </message>
    <message>
        <source>{quarter}: {count}</source>
        <translation>{quarter}: {count}</translation>
    </message>
    <message>
        <source>{step}, number of ratings. {quarters}.</source>
        <translation>{step}, nifer y graddau. {quarters}.</translation>
    </message>
</context>
<context>
    <name>Packed</name>
    <message>
        <source>It is no zip, or it was cut short on its way.</source>
        <translation>Nid yw'n ffeil zip, neu cafodd ei thorri'n fyr ar y ffordd.</translation>
    </message>
    <message>
        <source>It says that it holds more than any pack can.</source>
        <translation>Mae'n dweud ei bod yn dal mwy nag y gall unrhyw becyn ei ddal.</translation>
    </message>
    <message>
        <source>It holds two files of one name.</source>
        <translation>Mae dwy ffeil o'r un enw ynddi.</translation>
    </message>
    <message>
        <source>It has no manifest.json, which every pack has.</source>
        <translation>Nid oes manifest.json ynddi, er bod un ym mhob pecyn.</translation>
    </message>
    <message>
        <source>There are {count} packs in it: unpack it, and check them one by one.</source>
        <translation>Mae {count} pecyn ynddi: dadbaciwch hi, a gwiriwch nhw fesul un.</translation>
    </message>
    <message>
        <source>It holds a name that no pack holds, or that leads out of its own folder (“{name}”).</source>
        <translation>Mae ynddi enw nad yw mewn unrhyw becyn, neu sy'n arwain allan o'i ffolder ei hun (“{name}”).</translation>
    </message>
    <message>
        <source>It holds a link or a device instead of a file (“{name}”).</source>
        <translation>Mae ynddi ddolen neu ddyfais yn lle ffeil (“{name}”).</translation>
    </message>
    <message>
        <source>It is locked with a password: unpack it first, then check the folder.</source>
        <translation>Mae wedi'i chloi â chyfrinair: dadbaciwch hi yn gyntaf, yna gwiriwch y ffolder.</translation>
    </message>
    <message>
        <source>It was packed in a way that this program does not read: unpack it first.</source>
        <translation>Cafodd ei phacio mewn ffordd nad yw'r rhaglen hon yn ei darllen: dadbaciwch hi yn gyntaf.</translation>
    </message>
    <message>
        <source>It was damaged on its way: “{name}” cannot be read.</source>
        <translation>Cafodd ei difrodi ar y ffordd: ni ellir darllen “{name}”.</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <source>It shows no logo: that is not on this laptop yet, and comes with the next sync.</source>
        <translation>Nid yw'n dangos logo: nid yw ar y gliniadur hwn eto, a bydd yn dod gyda'r cydamseru nesaf.</translation>
    </message>
    <message>
        <source>It is too large to be kept with the sign-off as it was issued: keep this folder safe, it cannot be made a second time.</source>
        <translation>Mae'n rhy fawr i'w gadw gyda'r gymeradwyaeth fel y'i cyhoeddwyd: cadwch y ffolder hon yn ddiogel, ni ellir ei gwneud eilwaith.</translation>
    </message>
    <message>
        <source>It carries no certificate signature: only who signed the quarter can add it, with a certificate that holds and whose key is on their laptop.</source>
        <translation>Nid oes llofnod tystysgrif arno: dim ond y sawl a lofnododd y chwarter a all ei ychwanegu, gyda thystysgrif sy'n ddilys a'i hallwedd ar y gliniadur.</translation>
    </message>
    <message>
        <source>There is nothing to export yet</source>
        <translation>Nid oes dim i'w allforio eto</translation>
    </message>
    <message>
        <source>This workspace has no teams.</source>
        <translation>Nid oes timau yn y gweithle hwn.</translation>
    </message>
    <message>
        <source>Set up teams first, or try the sample.</source>
        <translation>Trefnwch dimau yn gyntaf, neu rhowch gynnig ar y sampl.</translation>
    </message>
    <message>
        <source>As at {moment}: what had been recorded by then.</source>
        <translation>Fel yr oedd ar {moment}: yr hyn a oedd wedi'i gofnodi erbyn hynny.</translation>
    </message>
    <message>
        <source>Left out because they are restricted: {count}.</source>
        <translation>Wedi'u hepgor am eu bod yn gyfyngedig: {count}.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Agoriad</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Clawr</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Cynnwys</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Crynodeb</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Cyflawnrwydd</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Map gwres</translation>
    </message>
    <message>
        <source>Heat map on one page</source>
        <translation>Map gwres ar un dudalen</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tuedd</translation>
    </message>
    <message>
        <source>Trends side by side</source>
        <translation>Tueddiadau ochr yn ochr</translation>
    </message>
    <message>
        <source>What the amendment changed</source>
        <translation>Beth newidiodd y diwygiad</translation>
    </message>
    <message>
        <source>Risks and decisions</source>
        <translation>Risgiau a phenderfyniadau</translation>
    </message>
    <message>
        <source>Practice changes</source>
        <translation>Newidiadau i arferion</translation>
    </message>
    <message>
        <source>Best practice</source>
        <translation>Arfer gorau</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Bylchau</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risgiau</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Camau gweithredu</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Cofrestr</translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation>Hunanasesiad</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Tystiolaeth</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Ffurflenni</translation>
    </message>
    <message>
        <source>How to verify</source>
        <translation>Sut i wirio</translation>
    </message>
    <message>
        <source>How to verify, in short</source>
        <translation>Sut i wirio, yn gryno</translation>
    </message>
    <message>
        <source>Full pack</source>
        <translation>Pecyn llawn</translation>
    </message>
    <message>
        <source>Everything, with every return whole.</source>
        <translation>Popeth, gyda phob ffurflen yn gyfan.</translation>
    </message>
    <message>
        <source>Director’s brief</source>
        <translation>Briff i'r cyfarwyddwr</translation>
    </message>
    <message>
        <source>Four pages: the quarter in two minutes, ratings, trends, risks and decisions.</source>
        <translation>Pedair tudalen: y chwarter mewn dau funud, graddau, tueddiadau, risgiau a phenderfyniadau.</translation>
    </message>
    <message>
        <source>Board paper</source>
        <translation>Papur i'r bwrdd</translation>
    </message>
    <message>
        <source>What a board or a committee is asked, and what stands behind it.</source>
        <translation>Yr hyn a ofynnir gan fwrdd neu bwyllgor, a'r hyn sydd y tu ôl iddo.</translation>
    </message>
    <message>
        <source>Regulator’s pack</source>
        <translation>Pecyn y rheoleiddiwr</translation>
    </message>
    <message>
        <source>The position on each recommendation first, then the records and the evidence behind it.</source>
        <translation>Y sefyllfa o ran pob argymhelliad yn gyntaf, yna'r cofnodion a'r dystiolaeth y tu ôl iddi.</translation>
    </message>
    <message>
        <source>Asset register</source>
        <translation>Cofrestr asedau</translation>
    </message>
    <message>
        <source>Which information is held, by whom, where and until when; and what is missing.</source>
        <translation>Pa wybodaeth a ddelir, gan bwy, ymhle a than ba bryd; a'r hyn sydd ar goll.</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Cynllun gweithredu</translation>
    </message>
    <message>
        <source>Each action by how it stands: overdue first.</source>
        <translation>Pob cam gweithredu yn ôl ei sefyllfa: y rhai hwyr yn gyntaf.</translation>
    </message>
    <message>
        <source>The issued pack is not on this laptop yet</source>
        <translation>Nid yw'r pecyn a gyhoeddwyd ar y gliniadur hwn eto</translation>
    </message>
    <message>
        <source>It was signed with a certificate elsewhere, and its files have not come in here.</source>
        <translation>Fe'i llofnodwyd â thystysgrif mewn man arall, ac nid yw ei ffeiliau wedi cyrraedd yma.</translation>
    </message>
    <message>
        <source>They come with the next sync. Then export again.</source>
        <translation>Byddant yn dod gyda'r cydamseru nesaf. Yna allforiwch eto.</translation>
    </message>
    <message>
        <source>The issued pack is damaged on this laptop</source>
        <translation>Mae'r pecyn a gyhoeddwyd wedi'i ddifrodi ar y gliniadur hwn</translation>
    </message>
    <message>
        <source>Its files are not those that were issued.</source>
        <translation>Nid ei ffeiliau ef yw'r rhai a gyhoeddwyd.</translation>
    </message>
    <message>
        <source>Have it exported on another laptop, or restore a backup.</source>
        <translation>Trefnwch iddo gael ei allforio ar liniadur arall, neu adferwch gopi wrth gefn.</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Heb ei allforio</translation>
    </message>
    <message>
        <source>There is no template “{name}”.</source>
        <translation>Nid oes templed “{name}”.</translation>
    </message>
    <message>
        <source>Choose one of these: {names}.</source>
        <translation>Dewiswch un o'r rhain: {names}.</translation>
    </message>
    <message>
        <source>The quarter has no team and no service area “{name}”.</source>
        <translation>Nid oes tîm na maes gwasanaeth “{name}” yn y chwarter.</translation>
    </message>
    <message>
        <source>{quarter}: save a pack</source>
        <translation>{quarter}: cadw pecyn</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Pob tîm</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Rhagolwg</translation>
    </message>
    <message>
        <source>A PDF to read and a workbook to work with, which anyone can check later.</source>
        <translation>PDF i'w ddarllen a llyfr gwaith i weithio ag ef, y gall unrhyw un eu gwirio'n ddiweddarach.</translation>
    </message>
    <message>
        <source>What is not of the part is withheld; the pack can be checked against the sign-off all the same.</source>
        <translation>Caiff yr hyn nad yw'n perthyn i'r rhan ei ddal yn ôl; er hynny, gellir gwirio'r pecyn yn erbyn y gymeradwyaeth.</translation>
    </message>
    <message>
        <source>Of which teams</source>
        <translation>Ar gyfer pa dimau</translation>
    </message>
    <message>
        <source>Where should the pack go?</source>
        <translation>Ble y dylai'r pecyn fynd?</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ffolder</translation>
    </message>
    <message>
        <source>Say in which folder.</source>
        <translation>Dywedwch ym mha ffolder.</translation>
    </message>
    <message>
        <source>Writing the pack</source>
        <translation>Wrthi'n ysgrifennu'r pecyn</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Stopiwyd. Ni ysgrifennwyd dim.</translation>
    </message>
    <message>
        <source>The pack is in {folder}</source>
        <translation>Mae'r pecyn yn y ffolder {folder}</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Agor y ffolder</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Dewis ffolder arall…</translation>
    </message>
    <message>
        <source>{title}: {about}</source>
        <translation>{title}: {about}</translation>
    </message>
    <message>
        <source>Service area: {name}</source>
        <translation>Maes gwasanaeth: {name}</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>Dewiswch gyfrinair hir</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Eich cyfrinair hir</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Cyfrinair hir</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Yr un peth eto</translation>
    </message>
    <message>
        <source>Stay offline</source>
        <translation>Aros all-lein</translation>
    </message>
    <message>
        <source>Lock the keys with it</source>
        <translation>Cloi'r allweddi ag ef</translation>
    </message>
    <message>
        <source>Unlock the keys</source>
        <translation>Datgloi'r allweddi</translation>
    </message>
    <message>
        <source>Write the passphrase.</source>
        <translation>Ysgrifennwch y cyfrinair hir.</translation>
    </message>
    <message>
        <source>Use at least {count} letters; three or four words are good.</source>
        <translation>Defnyddiwch o leiaf {count} llythyren; mae tri neu bedwar gair yn dda.</translation>
    </message>
    <message>
        <source>This is not the same. Write it again.</source>
        <translation>Nid yw hyn yr un fath. Ysgrifennwch ef eto.</translation>
    </message>
    <message>
        <source>This computer has no keyring to keep the keys of this laptop in, so a passphrase locks them. You are asked for it each time KIM Desk is started. Nobody can tell it to you again: without it this laptop must join anew.</source>
        <translation>Nid oes gan y cyfrifiadur hwn gylch allweddi i gadw allweddi'r gliniadur hwn ynddo, felly mae cyfrinair hir yn eu cloi. Gofynnir i chi amdano bob tro y bydd KIM Desk yn cael ei gychwyn. Ni all neb ei ddweud wrthych eto: hebddo, rhaid i'r gliniadur hwn ymuno o'r newydd.</translation>
    </message>
    <message>
        <source>This computer has no keyring, so a passphrase locks the keys of this laptop. Without it you can work on, and nothing is exchanged with your colleagues.</source>
        <translation>Nid oes gan y cyfrifiadur hwn gylch allweddi, felly mae cyfrinair hir yn cloi allweddi'r gliniadur hwn. Hebddo gallwch barhau i weithio, ond ni chaiff dim ei gyfnewid â'ch cydweithwyr.</translation>
    </message>
</context>
<context>
    <name>Past</name>
    <message>
        <source>Show all fields</source>
        <translation>Dangos pob maes</translation>
    </message>
    <message>
        <source>Show only what has changed since</source>
        <translation>Dangos dim ond yr hyn sydd wedi newid ers hynny</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Dim</translation>
    </message>
    <message>
        <source>Several values</source>
        <translation>Sawl gwerth</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Wedi newid ers hynny</translation>
    </message>
    <message>
        <source>How is it known?</source>
        <translation>Sut mae hyn yn hysbys?</translation>
    </message>
    <message>
        <source>{field}: how is it known?</source>
        <translation>{field}: sut mae hyn yn hysbys?</translation>
    </message>
    <message>
        <source>Today, with what was added and taken out:</source>
        <translation>Heddiw, gyda'r hyn a ychwanegwyd ac a dynnwyd:</translation>
    </message>
    <message>
        <source>Today:</source>
        <translation>Heddiw:</translation>
    </message>
    <message>
        <source>{who}, {when}, {laptop}</source>
        <translation>{who}, {when}, {laptop}</translation>
    </message>
    <message>
        <source>{words}, by a clock that was ahead</source>
        <translation>{words}, yn ôl cloc a oedd ar y blaen</translation>
    </message>
    <message>
        <source>{words}; received here {when}</source>
        <translation>{words}; derbyniwyd yma {when}</translation>
    </message>
    <message>
        <source>As at {moment}</source>
        <translation>Sefyllfa ar {moment}</translation>
    </message>
    <message>
        <source>As at {moment}. All of it is the same today.</source>
        <translation>Fel yr oedd ar {moment}. Mae'r cyfan yr un fath heddiw.</translation>
    </message>
    <message>
        <source>As at {moment}. One field says something else today.</source>
        <translation>Fel yr oedd ar {moment}. Mae 1 maes yn dweud rhywbeth gwahanol heddiw.</translation>
    </message>
    <message>
        <source>As at {moment}. {count} fields say something else today.</source>
        <translation>Fel yr oedd ar {moment}. Mae {count} maes yn dweud rhywbeth gwahanol heddiw.</translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message>
        <source>Nothing was pasted</source>
        <translation>Ni chafodd dim ei ludo</translation>
    </message>
    <message>
        <source>There are {count:,} rows; {most:,} can be pasted at once.</source>
        <translation>Nifer y rhesi: {count:,}. Gellir gludo {most:,} ar y tro.</translation>
    </message>
    <message>
        <source>Save the workbook and drop it onto the window: it is brought in whole, however many rows it has.</source>
        <translation>Cadwch y llyfr gwaith a'i ollwng ar y ffenestr: caiff ei ddwyn i mewn yn gyfan, waeth faint o resi sydd ynddo.</translation>
    </message>
    <message>
        <source>There is nothing under “{field}”.</source>
        <translation>Nid oes dim o dan “{field}”.</translation>
    </message>
    <message>
        <source>Still to fill in: {fields}.</source>
        <translation>Yn dal i'w llenwi: {fields}.</translation>
    </message>
    <message>
        <source>The range has this measure’s value for {period} twice.</source>
        <translation>Mae gwerth y mesur hwn ar gyfer {period} yn yr ystod ddwywaith.</translation>
    </message>
    <message>
        <source>The range has two rows called “{title}”.</source>
        <translation>Mae dwy res o'r enw “{title}” yn yr ystod.</translation>
    </message>
    <message>
        <source>{ref} was approved, and the disposal log is permanent.</source>
        <translation>Cymeradwywyd {ref}, ac mae'r log gwaredu yn barhaol.</translation>
    </message>
    <message>
        <source>Changes {fields}.</source>
        <translation>Yn newid {fields}.</translation>
    </message>
    <message>
        <source>{field}: several here are called “{name}”.</source>
        <translation>{field}: mae sawl un yma o'r enw “{name}”.</translation>
    </message>
    <message>
        <source>{field}: nothing here is called “{name}”.</source>
        <translation>{field}: nid oes dim yma o'r enw “{name}”.</translation>
    </message>
    <message>
        <source>Paste from Excel</source>
        <translation>Gludo o Excel</translation>
    </message>
    <message>
        <source>Rows to paste</source>
        <translation>Rhesi i'w gludo</translation>
    </message>
    <message>
        <source>Paste again</source>
        <translation>Gludo eto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Nothing to paste</source>
        <translation>Dim i'w ludo</translation>
    </message>
    <message>
        <source>Copy rows in Excel, headings too, then press “Paste again”. Nothing is saved before you see it here.</source>
        <translation>Copïwch resi yn Excel, gan gynnwys y penawdau, yna pwyswch “Gludo eto”. Ni chaiff dim ei gadw cyn i chi ei weld yma.</translation>
    </message>
    <message>
        <source>This is the published list: {services} services and {functions} functions. No records are made of it; it is offered wherever a function or a service is written.</source>
        <translation>Dyma'r rhestr gyhoeddedig: {services} gwasanaeth a {functions} swyddogaeth. Ni wneir cofnodion ohoni; fe'i cynigir lle bynnag y caiff swyddogaeth neu wasanaeth ei ysgrifennu.</translation>
    </message>
    <message>
        <source>Keep the list</source>
        <translation>Cadw'r rhestr</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Colofn {number}</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rhes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Nodiadau</translation>
    </message>
    <message>
        <source>“{heading}” goes to</source>
        <translation>Mae “{heading}” yn mynd i</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Yn mynd i</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Hepgor</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Cyfeirnod</translation>
    </message>
    <message>
        <source>No headings were recognised. Say above each column what it is.</source>
        <translation>Ni chafodd unrhyw benawdau eu hadnabod. Nodwch uwchben pob colofn beth ydyw.</translation>
    </message>
    <message>
        <source>Pasted: {new} new, {changed} changed. One undo takes all of it back.</source>
        <translation>Gludwyd: {new} newydd, {changed} wedi newid. Mae un Dadwneud yn gwrthdroi'r cyfan.</translation>
    </message>
    <message>
        <source>The list is kept, and offered from now on. No records were made.</source>
        <translation>Mae'r rhestr wedi'i chadw, a chaiff ei chynnig o hyn ymlaen. Ni wnaed unrhyw gofnodion.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Newydd</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Yma eisoes</translation>
    </message>
    <message>
        <source>Changes {ref}</source>
        <translation>Yn newid {ref}</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>Ni ellir ei defnyddio</translation>
    </message>
    <message>
        <source>{state}, see note</source>
        <translation>{state}, gweler y nodyn</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>dim byd</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>{count} newydd</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>{count} wedi newid</translation>
    </message>
    <message>
        <source>{count} already here</source>
        <translation>{count} yma eisoes</translation>
    </message>
    <message>
        <source>{count} not usable</source>
        <translation>{count} na ellir eu defnyddio</translation>
    </message>
    <message>
        <source>Will also be added by name: {names}.</source>
        <translation>Caiff y rhain eu hychwanegu hefyd yn ôl enw: {names}.</translation>
    </message>
    <message>
        <source>Add {new} and change {changed}</source>
        <translation>Ychwanegu {new} a newid {changed}</translation>
    </message>
    <message>
        <source>Add {new}</source>
        <translation>Ychwanegu {new}</translation>
    </message>
    <message>
        <source>Change {changed}</source>
        <translation>Newid {changed}</translation>
    </message>
</context>
<context>
    <name>Paths</name>
    <message>
        <source>This folder cannot hold the records</source>
        <translation>Ni all y ffolder hon ddal y cofnodion</translation>
    </message>
    <message>
        <source>Choose a folder on this computer's own disk. Colleagues are reached through a shared folder, not by moving the records there.</source>
        <translation>Dewiswch ffolder ar ddisg y cyfrifiadur hwn ei hun. Drwy ffolder a rennir y cyrhaeddir cydweithwyr, nid drwy symud y cofnodion yno.</translation>
    </message>
    <message>
        <source>{path} is on the network, where two people saving at once would damage it.</source>
        <translation>Mae {path} ar y rhwydwaith, lle byddai dau berson yn cadw ar yr un pryd yn ei niweidio.</translation>
    </message>
    <message>
        <source>{path} is copied to the cloud by {program}, which can damage records that are in use.</source>
        <translation>Mae {program} yn copïo {path} i'r cwmwl, a gall hynny niweidio cofnodion sy'n cael eu defnyddio.</translation>
    </message>
    <message>
        <source>{path} is on a network drive, where two people saving at once would damage it.</source>
        <translation>Mae {path} ar yriant rhwydwaith, lle byddai dau berson yn cadw ar yr un pryd yn ei niweidio.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>People and roles</source>
        <translation>Pobl a rolau</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Ychwanegu rhywun</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ychwanegu</translation>
    </message>
    <message>
        <source>Write a name, or the name of a post.</source>
        <translation>Ysgrifennwch enw, neu enw swydd.</translation>
    </message>
    <message>
        <source>Somebody must stay KIM log administrator. Give the role to somebody first.</source>
        <translation>Rhaid cael gweinyddwr y log KIM bob amser. Rhowch y rôl i rywun yn gyntaf.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>{field}: {said}</source>
        <translation>{field}: {said}</translation>
    </message>
    <message>
        <source>Two values for: {fields}. Choose on the page Conflicts.</source>
        <translation>Dau werth ar gyfer: {fields}. Dewiswch ar y dudalen Gwrthdaro.</translation>
    </message>
    <message>
        <source>Left on {day}</source>
        <translation>Gadawodd ar {day}</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Dim rôl</translation>
    </message>
    <message>
        <source>for example Voids manager</source>
        <translation>er enghraifft Rheolwr eiddo gwag</translation>
    </message>
    <message>
        <source>A person, a post or a group</source>
        <translation>Person, swydd neu grŵp</translation>
    </message>
    <message>
        <source>None ticked means the whole service.</source>
        <translation>Os nad oes un wedi'i dicio, mae'n golygu'r gwasanaeth cyfan.</translation>
    </message>
    <message>
        <source>for example 5 April 2026</source>
        <translation>er enghraifft 5/4/2026</translation>
    </message>
    <message>
        <source>Whoever has left stays in the history and is no longer offered.</source>
        <translation>Mae pwy bynnag sydd wedi gadael yn aros yn yr hanes ac ni chaiff ei gynnig mwyach.</translation>
    </message>
</context>
<context>
    <name>Personal</name>
    <message>
        <source>a National Insurance number</source>
        <translation>rhif Yswiriant Gwladol</translation>
    </message>
    <message>
        <source>an NHS number</source>
        <translation>rhif GIG</translation>
    </message>
    <message>
        <source>a sort code with an account number</source>
        <translation>cod didoli gyda rhif cyfrif</translation>
    </message>
    <message>
        <source>a date of birth</source>
        <translation>dyddiad geni</translation>
    </message>
    <message>
        <source>a name with an address</source>
        <translation>enw gyda chyfeiriad</translation>
    </message>
    <message>
        <source>a name with a tenancy or rent account</source>
        <translation>enw gyda thenantiaeth neu gyfrif rhent</translation>
    </message>
    <message>
        <source>the address of a home</source>
        <translation>cyfeiriad cartref</translation>
    </message>
    <message>
        <source>a telephone number</source>
        <translation>rhif ffôn</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>cyfeiriad e-bost</translation>
    </message>
    <message>
        <source>This may be about a person: {what}. KIM Desk is for information about records, not about tenants.</source>
        <translation>Gall hyn fod am berson: {what}. Mae KIM Desk ar gyfer gwybodaeth am gofnodion, nid am denantiaid.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Gadael fel y mae</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Ei dynnu</translation>
    </message>
    <message>
        <source>Taken out here. It was saved before: an administrator can withhold it in the history.</source>
        <translation>Wedi'i dynnu yma. Cafodd ei gadw cyn hynny: gall gweinyddwr ei ddal yn ôl yn yr hanes.</translation>
    </message>
</context>
<context>
    <name>Pill</name>
    <message>
        <source>Sync: {words}</source>
        <translation>Cydamseru: {words}</translation>
    </message>
    <message>
        <source>Share not reachable</source>
        <translation>Ni ellir cyrraedd y ffolder a rennir</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Ni ellir ei chyrraedd</translation>
    </message>
    <message>
        <source>Share does not answer</source>
        <translation>Nid yw'r ffolder a rennir yn ymateb</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Dim ateb</translation>
    </message>
    <message>
        <source>No room in the share</source>
        <translation>Dim lle yn y ffolder a rennir</translation>
    </message>
    <message>
        <source>Share full</source>
        <translation>Ffolder lawn</translation>
    </message>
    <message>
        <source>May not write to the share</source>
        <translation>Dim hawl i ysgrifennu i'r ffolder a rennir</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Dim hawl</translation>
    </message>
    <message>
        <source>Shared folder not known</source>
        <translation>Ffolder a rennir ddim yn hysbys</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Dim ffolder</translation>
    </message>
    <message>
        <source>Not our shared folder</source>
        <translation>Nid ein ffolder a rennir ni</translation>
    </message>
    <message>
        <source>Other folder</source>
        <translation>Ffolder arall</translation>
    </message>
    <message>
        <source>Shared folder is empty</source>
        <translation>Mae'r ffolder a rennir yn wag</translation>
    </message>
    <message>
        <source>Folder empty</source>
        <translation>Ffolder wag</translation>
    </message>
    <message>
        <source>A copy of this laptop is at work</source>
        <translation>Mae copi o'r gliniadur hwn ar waith</translation>
    </message>
    <message>
        <source>Copy at work</source>
        <translation>Copi ar waith</translation>
    </message>
    <message>
        <source>This laptop seems to be taken out</source>
        <translation>Ymddengys fod y gliniadur hwn wedi'i dynnu allan</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Wedi'i dynnu allan</translation>
    </message>
    <message>
        <source>Waiting to be let in</source>
        <translation>Yn aros i gael mynediad</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Yn aros</translation>
    </message>
    <message>
        <source>Keys are locked, working offline</source>
        <translation>Allweddi wedi'u cloi, yn gweithio all-lein</translation>
    </message>
    <message>
        <source>Keys locked</source>
        <translation>Allweddi wedi'u cloi</translation>
    </message>
    <message>
        <source>Keys of this laptop are gone</source>
        <translation>Mae allweddi'r gliniadur hwn wedi mynd</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Dim allweddi</translation>
    </message>
    <message>
        <source>Some files cannot be read</source>
        <translation>Ni ellir darllen rhai ffeiliau</translation>
    </message>
    <message>
        <source>Unreadable files</source>
        <translation>Ffeiliau annarllenadwy</translation>
    </message>
    <message>
        <source>Laptops do not agree</source>
        <translation>Nid yw'r gliniaduron yn cytuno</translation>
    </message>
    <message>
        <source>No agreement</source>
        <translation>Ddim yn cytuno</translation>
    </message>
    <message>
        <source>Two lists of laptops</source>
        <translation>Dwy restr o liniaduron</translation>
    </message>
    <message>
        <source>Two lists</source>
        <translation>Dwy restr</translation>
    </message>
    <message>
        <source>Shared by team file</source>
        <translation>Rhannu drwy ffeil tîm</translation>
    </message>
    <message>
        <source>By file</source>
        <translation>Drwy ffeil</translation>
    </message>
    <message>
        <source>Sync has failed</source>
        <translation>Mae'r cydamseru wedi methu</translation>
    </message>
    <message>
        <source>Sync failed</source>
        <translation>Cydamseru wedi methu</translation>
    </message>
    <message>
        <source>Sync needs a look</source>
        <translation>Mae angen edrych ar y cydamseru</translation>
    </message>
    <message>
        <source>Look at sync</source>
        <translation>Edrychwch ar y cydamseru</translation>
    </message>
    <message>
        <source>On this laptop</source>
        <translation>Ar y gliniadur hwn</translation>
    </message>
    <message>
        <source>Sync paused</source>
        <translation>Cydamseru wedi'i oedi</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Wedi'i oedi</translation>
    </message>
    <message>
        <source>Somebody waits to be let in</source>
        <translation>Mae rhywun yn aros i gael mynediad</translation>
    </message>
    <message>
        <source>Somebody waits</source>
        <translation>Rhywun yn aros</translation>
    </message>
    <message>
        <source>Meeting colleagues…</source>
        <translation>Wrthi'n cydamseru â chydweithwyr…</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Wrthi'n cydamseru…</translation>
    </message>
    <message>
        <source>1 conflict</source>
        <translation>1 gwrthdaro</translation>
    </message>
    <message>
        <source>{count} conflicts</source>
        <translation>{count} gwrthdaro</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 newid</translation>
    </message>
    <message>
        <source>{count} changes</source>
        <translation>{count} newid</translation>
    </message>
    <message>
        <source>Looking at the share…</source>
        <translation>Wrthi'n edrych ar y ffolder a rennir…</translation>
    </message>
    <message>
        <source>On the share</source>
        <translation>Yn y ffolder a rennir</translation>
    </message>
    <message>
        <source>Merged by the administrator</source>
        <translation>Cyfunwyd gan y gweinyddwr</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Wedi'i gyfuno</translation>
    </message>
    <message>
        <source>Seen by {count} of {all}</source>
        <translation>Gwelwyd gan {count} o {all}</translation>
    </message>
    <message>
        <source>Confirmed on the share {time}</source>
        <translation>Cadarnhawyd yn y ffolder a rennir {time}</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Wedi'i gadarnhau</translation>
    </message>
    <message>
        <source>{words}, 1 change waits</source>
        <translation>{words}, 1 newid yn aros</translation>
    </message>
    <message>
        <source>{words}, {count} changes wait</source>
        <translation>{words}, {count} newid yn aros</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Recorded on {recorded} by {author}, as what {ref} replaced.</source>
        <translation>Cofnododd {author} hyn ar {recorded}, fel yr hyn a ddisodlwyd gan {ref}.</translation>
    </message>
    <message>
        <source>a later change</source>
        <translation>newid diweddarach</translation>
    </message>
    <message>
        <source>Recorded on {recorded} by {author}, in force from that day.</source>
        <translation>Cofnododd {author} hyn ar {recorded}, mewn grym o'r diwrnod hwnnw ymlaen.</translation>
    </message>
    <message>
        <source>Recorded on {recorded} by {author}, in force from {day}.</source>
        <translation>Cofnododd {author} hyn ar {recorded}, mewn grym o {day} ymlaen.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>rhywun</translation>
    </message>
    <message>
        <source>The practice on {day}</source>
        <translation>Yr arfer ar {day}</translation>
    </message>
    <message>
        <source>As it is known now</source>
        <translation>Fel y mae'n hysbys nawr</translation>
    </message>
    <message>
        <source>The same was known on {day}.</source>
        <translation>Roedd yr un peth yn hysbys ar {day}.</translation>
    </message>
    <message>
        <source>As it was known on {day}</source>
        <translation>Fel yr oedd yn hysbys ar {day}</translation>
    </message>
    <message>
        <source>Recorded after it began</source>
        <translation>Cofnodwyd ar ôl iddo ddechrau</translation>
    </message>
    <message>
        <source>Approved by {name}</source>
        <translation>Cymeradwywyd gan: {name}</translation>
    </message>
    <message>
        <source>The return of {quarter} says: {words}</source>
        <translation>Mae'r ffurflen ar gyfer {quarter} yn dweud: {words}</translation>
    </message>
    <message>
        <source>Nothing had been recorded of it.</source>
        <translation>Nid oedd dim wedi'i gofnodi amdano.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>{quarter}: {template}</source>
        <translation>{quarter}: {template}</translation>
    </message>
    <message>
        <source>{pack}, {part}</source>
        <translation>{pack}, {part}</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>Yn gwneud y tudalennau</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Llai</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Ffitio i'r lled</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Mwy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Tudalen {page} o {pages}</translation>
    </message>
</context>
<context>
    <name>Processing</name>
    <message>
        <source>processors {refs}</source>
        <translation>prosesyddion {refs}</translation>
    </message>
    <message>
        <source>retention rules {refs}</source>
        <translation>rheolau cadw {refs}</translation>
    </message>
    <message>
        <source>information assets {refs}</source>
        <translation>asedau gwybodaeth {refs}</translation>
    </message>
    <message>
        <source>{kind} that is not here ({id})</source>
        <translation>{kind} nad yw yma ({id})</translation>
    </message>
    <message>
        <source>{record} (deleted)</source>
        <translation>{record} (wedi'i ddileu)</translation>
    </message>
    <message>
        <source>No lawful basis: a controller needs one from Article 6 before it uses the data.</source>
        <translation>Dim sail gyfreithlon: mae angen un o Erthygl 6 ar reolydd cyn iddo ddefnyddio'r data.</translation>
    </message>
    <message>
        <source>(f) and (ea) are not open to a public authority for its tasks (Article 6(1), as amended in 2025). A council usually relies on (e) public task or (c) legal obligation; keep this only for what is not one of its tasks.</source>
        <translation>Nid yw (f) ac (ea) ar gael i awdurdod cyhoeddus ar gyfer ei dasgau (Erthygl 6(1), fel y'i diwygiwyd yn 2025). Fel arfer bydd cyngor yn dibynnu ar (e) tasg gyhoeddus neu (c) rhwymedigaeth gyfreithiol; cadwch hon dim ond ar gyfer yr hyn nad yw'n un o'i dasgau.</translation>
    </message>
    <message>
        <source>(ea) is a lawful basis only from 5 February 2026 on.</source>
        <translation>Dim ond o 5 Chwefror 2026 ymlaen y mae (ea) yn sail gyfreithlon.</translation>
    </message>
    <message>
        <source>It seems to use special category data, and no condition of Article 9 is recorded.</source>
        <translation>Ymddengys ei fod yn defnyddio data categori arbennig, ac nid oes amod o Erthygl 9 wedi'i gofnodi.</translation>
    </message>
    <message>
        <source>A Schedule 1 condition is relied on, and no appropriate policy document is named.</source>
        <translation>Dibynnir ar amod yn Atodlen 1, ac nid oes dogfen bolisi briodol wedi'i henwi.</translation>
    </message>
    <message>
        <source>An impact assessment is required and has not been started.</source>
        <translation>Mae angen asesiad effaith ac nid yw wedi'i ddechrau.</translation>
    </message>
    <message>
        <source>Data goes to another country, and no safeguard is recorded.</source>
        <translation>Mae data'n mynd i wlad arall, ac nid oes mesur diogelu wedi'i gofnodi.</translation>
    </message>
    <message>
        <source>How long the data is kept is not recorded.</source>
        <translation>Nid yw'r cyfnod y cedwir y data wedi'i gofnodi.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ie</translation>
    </message>
    <message>
        <source>{count} to put right</source>
        <translation>{count} i'w cywiro</translation>
    </message>
    <message>
        <source>Something to put right</source>
        <translation>Rhywbeth i'w gywiro</translation>
    </message>
    <message>
        <source>Without a lawful basis</source>
        <translation>Heb sail gyfreithlon</translation>
    </message>
    <message>
        <source>Special category data</source>
        <translation>Data categori arbennig</translation>
    </message>
    <message>
        <source>Impact assessment due</source>
        <translation>Angen asesiad effaith</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Mewn trefn</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>Not found</source>
        <translation>Heb ei ganfod</translation>
    </message>
    <message>
        <source>This change is not on this computer.</source>
        <translation>Nid yw'r newid hwn ar y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>{who} worked from it on {when} ({laptop}).</source>
        <translation>Gweithiodd {who} ar sail hyn ar {when} ({laptop}).</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Rhywun</translation>
    </message>
    <message>
        <source>It was among what {who} signed off for {quarter} on {when}; the content has the mark {mark}.</source>
        <translation>Roedd ymhlith yr hyn a gymeradwyodd {who} ar gyfer {quarter} ar {when}; marc y cynnwys yw {mark}.</translation>
    </message>
    <message>
        <source>Later sign-offs cover it too: {count}.</source>
        <translation>Mae cymeradwyaethau diweddarach yn ei gynnwys hefyd: {count}.</translation>
    </message>
    <message>
        <source>Nobody else’s work or signature bears it out yet.</source>
        <translation>Nid oes gwaith na llofnod neb arall yn ei ategu eto.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>rhywun</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Recorded by {who} on {when} by the clock of {laptop}, as its change number {number}.</source>
        <translation>Cofnododd {who} hyn ar {when} yn ôl cloc y ddyfais ({laptop}), fel ei newid rhif {number}.</translation>
    </message>
    <message>
        <source>That it was said by {name} is what {who} recorded, and no more than that.</source>
        <translation>Cofnododd {who} mai {name} a ddywedodd hyn, a dim mwy na hynny.</translation>
    </message>
    <message>
        <source>That clock was ahead: it counts from when it came in here.</source>
        <translation>Roedd y cloc hwnnw o flaen ei amser: mae'r newid yn cyfrif o'r adeg y daeth i mewn yma.</translation>
    </message>
    <message>
        <source>It came in on this laptop on {when}.</source>
        <translation>Daeth i mewn ar y gliniadur hwn ar {when}.</translation>
    </message>
    <message>
        <source>It stands in signed file {number} of {laptop}, mark {mark}; what came later is chained to it.</source>
        <translation>Mae yn ffeil lofnodedig rhif {number} ({laptop}), marc {mark}; mae'r hyn a ddaeth wedyn wedi'i gadwyno wrthi.</translation>
    </message>
    <message>
        <source>This workspace is not shared: who wrote it is claimed, and nothing of it is signed.</source>
        <translation>Nid yw'r gweithle hwn yn cael ei rannu: honiad yw pwy a'i hysgrifennodd, ac nid oes dim ohono wedi'i lofnodi.</translation>
    </message>
    <message>
        <source>It does not stand in a signed file that is here.</source>
        <translation>Nid yw mewn ffeil lofnodedig sydd yma.</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>Not scored</source>
        <translation>Heb sgôr</translation>
    </message>
    <message>
        <source>{name}: not scored</source>
        <translation>{name}: heb sgôr</translation>
    </message>
    <message>
        <source>{name}: {figure}, of {highest}</source>
        <translation>{name}: {figure}, o {highest}</translation>
    </message>
    <message>
        <source>None of the {all} qualities is scored yet.</source>
        <translation>Nid oes sgôr eto i'r un o'r {all} nodwedd ansawdd.</translation>
    </message>
    <message>
        <source>{count} of {all} scored.</source>
        <translation>Mae sgôr i {count} o {all}.</translation>
    </message>
    <message>
        <source>{said} None is below fair.</source>
        <translation>{said} Nid oes un islaw gweddol.</translation>
    </message>
    <message>
        <source>{name} {score}</source>
        <translation>{name} {score}</translation>
    </message>
    <message>
        <source>{said} Below fair: {names}.</source>
        <translation>{said} Islaw gweddol: {names}.</translation>
    </message>
    <message>
        <source>Nothing to draw</source>
        <translation>Dim i'w luniadu</translation>
    </message>
</context>
<context>
    <name>Quarters</name>
    <message>
        <source>It ended on {date}, and was never opened here.</source>
        <translation>Daeth i ben ar {date}, ac ni chafodd erioed ei agor yma.</translation>
    </message>
    <message>
        <source>The earliest quarter that can still be filled in is {quarter}.</source>
        <translation>Y chwarter cynharaf y gellir ei lenwi o hyd yw {quarter}.</translation>
    </message>
    <message>
        <source>Records are kept here since {quarter}.</source>
        <translation>Cedwir cofnodion yma ers {quarter}.</translation>
    </message>
    <message>
        <source>Earlier quarters are not opened afterwards.</source>
        <translation>Ni chaiff chwarteri cynharach eu hagor yn ôl-weithredol.</translation>
    </message>
    <message>
        <source>No team runs in it.</source>
        <translation>Nid oes tîm yn gweithredu ynddo.</translation>
    </message>
    <message>
        <source>Set up teams first, or look at their Since and Until: kimdesk list teams.</source>
        <translation>Trefnwch dimau yn gyntaf, neu edrychwch ar eu meysydd Ers / Tan: kimdesk list teams.</translation>
    </message>
    <message>
        <source>{quarter} ends on {date}; it can be signed from that day on</source>
        <translation>Daw {quarter} i ben ar {date}; gellir ei lofnodi o'r diwrnod hwnnw ymlaen</translation>
    </message>
    <message>
        <source>No team runs in {quarter}</source>
        <translation>Nid oes tîm yn gweithredu yn {quarter}</translation>
    </message>
    <message>
        <source>It begins on {date}.</source>
        <translation>Mae'n dechrau ar {date}.</translation>
    </message>
    <message>
        <source>The quarter that runs now is {quarter}.</source>
        <translation>Y chwarter presennol yw {quarter}.</translation>
    </message>
    <message>
        <source>{quarter} cannot be opened</source>
        <translation>Ni ellir agor {quarter}</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>{kind}: not changed here</source>
        <translation>{kind}: ni newidir yma</translation>
    </message>
    <message>
        <source>What a quarter says is changed in its log, where it is known what has been submitted and signed.</source>
        <translation>Newidir yr hyn y mae chwarter yn ei ddweud yn ei log, lle mae'n hysbys beth sydd wedi'i gyflwyno a'i lofnodi.</translation>
    </message>
    <message>
        <source>Open the KIM log, or use kimdesk return set and kimdesk quarter.</source>
        <translation>Agorwch y log KIM, neu defnyddiwch kimdesk return set a kimdesk quarter.</translation>
    </message>
    <message>
        <source>System or place</source>
        <translation>System neu le</translation>
    </message>
    <message>
        <source>What nobody knows yet is recorded as a gap: not_known={gaps}.</source>
        <translation>Cofnodir yr hyn nad oes neb yn ei wybod eto fel bwlch: not_known={gaps}.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Heb ei ganfod</translation>
    </message>
    <message>
        <source>This record is not on this computer.</source>
        <translation>Nid yw'r cofnod hwn ar y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>It belongs to a restricted record, and is restricted too.</source>
        <translation>Mae'n perthyn i gofnod cyfyngedig, ac mae yntau'n gyfyngedig hefyd.</translation>
    </message>
    <message>
        <source>{kind} not saved</source>
        <translation>{kind}: ni chadwyd</translation>
    </message>
    <message>
        <source>Still missing: {fields}.</source>
        <translation>Yn dal ar goll: {fields}.</translation>
    </message>
    <message>
        <source>Nothing to merge</source>
        <translation>Dim i'w gyfuno</translation>
    </message>
    <message>
        <source>A record cannot be merged with itself.</source>
        <translation>Ni ellir cyfuno cofnod ag ef ei hun.</translation>
    </message>
    <message>
        <source>Not merged</source>
        <translation>Heb ei gyfuno</translation>
    </message>
    <message>
        <source>The record that should stay was deleted; both would be hidden.</source>
        <translation>Mae'r cofnod a ddylai aros wedi'i ddileu; byddai'r ddau wedi'u cuddio.</translation>
    </message>
    <message>
        <source>The record that should stay was merged into another one itself.</source>
        <translation>Cafodd y cofnod a ddylai aros ei hun ei gyfuno i gofnod arall.</translation>
    </message>
    <message>
        <source>Bring it back first, or merge the other way round.</source>
        <translation>Dewch ag ef yn ôl yn gyntaf, neu cyfunwch y ffordd arall.</translation>
    </message>
    <message>
        <source>There is no field “{name}”</source>
        <translation>Nid oes maes “{name}”</translation>
    </message>
    <message>
        <source>{kind} has: {fields}.</source>
        <translation>{kind}: y meysydd yw {fields}.</translation>
    </message>
    <message>
        <source>No date can be worked out from “{words}”, so it is never due or overdue.</source>
        <translation>Ni ellir cyfrifo dyddiad o “{words}”, felly ni fydd iddo ddyddiad cau ac ni fydd byth yn hwyr.</translation>
    </message>
    <message>
        <source>{team} stays</source>
        <translation>Mae {team} yn aros</translation>
    </message>
    <message>
        <source>It has given returns, and what a team said in a quarter stays with that quarter.</source>
        <translation>Mae wedi rhoi ffurflenni, ac mae'r hyn a ddywedodd tîm mewn chwarter yn aros gyda'r chwarter hwnnw.</translation>
    </message>
    <message>
        <source>Say when it ended instead: kimdesk set team {ref} until=DATE.</source>
        <translation>Nodwch pryd y daeth i ben yn lle hynny: kimdesk set team {ref} until=DYDDIAD.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Heb ei gadw</translation>
    </message>
    <message>
        <source>{kind} {name} was deleted.</source>
        <translation>Dilëwyd {kind} {name}.</translation>
    </message>
    <message>
        <source>Bring it back first: kimdesk undelete {kind} {ref}.</source>
        <translation>Dewch ag ef yn ôl yn gyntaf: kimdesk undelete {kind} {ref}.</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>rhywun arall</translation>
    </message>
    <message>
        <source>This {kind} was made by {author}, who alone may do that.</source>
        <translation>Awdur y cofnod hwn ({kind}) yw {author}, a dim ond yr awdur a gaiff wneud hynny.</translation>
    </message>
    <message>
        <source>This {kind} was made by {author}; for your team you may do that only with your own.</source>
        <translation>Awdur y cofnod hwn ({kind}) yw {author}; ar gyfer eich tîm, dim ond gyda'ch rhai eich hun y cewch wneud hynny.</translation>
    </message>
    <message>
        <source>nothing here is called “{words}”.</source>
        <translation>nid oes dim yma o'r enw “{words}”.</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Recovery key</source>
        <translation>Allwedd adfer</translation>
    </message>
    <message>
        <source>Recovery key of the shared records</source>
        <translation>Allwedd adfer y cofnodion a rennir</translation>
    </message>
    <message>
        <source>Made on {day}. The share’s number begins with {share}.</source>
        <translation>Gwnaed ar {day}. Dechrau rhif y ffolder a rennir: {share}.</translation>
    </message>
    <message>
        <source>If the laptops of every administrator are lost, broken or locked, nobody can let a new laptop into the shared records. With this key somebody can. It opens everything: keep it as you would keep the keys of the building.</source>
        <translation>Os bydd gliniaduron pob gweinyddwr ar goll, wedi torri neu wedi'u cloi, ni all neb roi mynediad i'r cofnodion a rennir i liniadur newydd. Gyda'r allwedd hon, gall rhywun wneud hynny. Mae'n agor popeth: cadwch hi fel y byddech yn cadw allweddi'r adeilad.</translation>
    </message>
    <message>
        <source>Put it in a safe, in a sealed envelope. It is kept nowhere else, and cannot be shown again.</source>
        <translation>Rhowch hi mewn sêff, mewn amlen wedi'i selio. Ni chaiff ei chadw yn unman arall, ac ni ellir ei dangos eto.</translation>
    </message>
    <message>
        <source>To use it: install KIM Desk on a new laptop that can reach the shared folder, then type: kimdesk share recover FOLDER --key KEY --name NAME. Small letters and missing dashes do no harm.</source>
        <translation>I'w defnyddio: gosodwch KIM Desk ar liniadur newydd sy'n gallu cyrraedd y ffolder a rennir, yna teipiwch: kimdesk share recover FFOLDER --key ALLWEDD --name ENW. Nid yw llythrennau bach na chysylltnodau coll yn gwneud niwed.</translation>
    </message>
    <message>
        <source>Afterwards make a new key (kimdesk share recovery): this one then opens nothing any more. Do the same at once if the envelope is gone or was opened.</source>
        <translation>Wedyn gwnewch allwedd newydd (kimdesk share recovery): ni fydd hon yn agor dim mwyach. Gwnewch yr un peth ar unwaith os yw'r amlen wedi mynd neu wedi'i hagor.</translation>
    </message>
    <message>
        <source>A recovery key</source>
        <translation>Allwedd adfer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Gwneud yr allwedd</translation>
    </message>
    <message>
        <source>KIM Desk recovery key.pdf</source>
        <translation>Allwedd adfer KIM Desk.pdf</translation>
    </message>
    <message>
        <source>Save the page to print</source>
        <translation>Cadw'r dudalen i'w hargraffu</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Ffeiliau PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Changing the list of laptops in the shared folder…</source>
        <translation>Wrthi'n newid y rhestr o liniaduron yn y ffolder a rennir…</translation>
    </message>
    <message>
        <source>This is the only time that the key is shown. Print it, or write it down, before you close.</source>
        <translation>Dyma'r unig dro y bydd yr allwedd yn cael ei dangos. Argraffwch hi, neu ysgrifennwch hi i lawr, cyn i chi gau.</translation>
    </message>
    <message>
        <source>Save the page to print…</source>
        <translation>Cadw'r dudalen i'w hargraffu…</translation>
    </message>
    <message>
        <source>I have it: close</source>
        <translation>Mae hi gen i: cau</translation>
    </message>
    <message>
        <source>Saved as {name}. Print it, lock the paper away, and delete the file.</source>
        <translation>Cadwyd fel {name}. Argraffwch y ffeil, clowch y papur i ffwrdd, a dilëwch y ffeil.</translation>
    </message>
    <message>
        <source>If no administrator’s laptop is left, nobody can let a laptop in any more. With this key a new laptop comes in as an administrator’s.</source>
        <translation>Os nad oes gliniadur unrhyw weinyddwr ar ôl, ni all neb roi mynediad i liniadur mwyach. Gyda'r allwedd hon daw gliniadur newydd i mewn fel gliniadur gweinyddwr.</translation>
    </message>
    <message>
        <source>Whoever has it can read everything. Keep it on paper in a safe, and on no computer.</source>
        <translation>Gall pwy bynnag sydd â hi ddarllen popeth. Cadwch hi ar bapur mewn sêff, ac nid ar unrhyw gyfrifiadur.</translation>
    </message>
    <message>
        <source>The key that was made before opens nothing from then on.</source>
        <translation>Ni fydd yr allwedd a wnaed o'r blaen yn agor dim o hynny ymlaen.</translation>
    </message>
</context>
<context>
    <name>RecoveryCard</name>
    <message>
        <source>Recovery key</source>
        <translation>Allwedd adfer</translation>
    </message>
    <message>
        <source>Make a key…</source>
        <translation>Gwneud allwedd…</translation>
    </message>
    <message>
        <source>There is one. It lies on paper, in a safe.</source>
        <translation>Mae un yn bod. Mae ar bapur, mewn sêff.</translation>
    </message>
    <message>
        <source>A key on paper that lets a new laptop in when no administrator’s laptop is left.</source>
        <translation>Allwedd ar bapur sy'n rhoi mynediad i liniadur newydd pan nad oes gliniadur unrhyw weinyddwr ar ôl.</translation>
    </message>
    <message>
        <source>If your laptop is lost, nobody can let anyone in. Make a key, or invite a second administrator.</source>
        <translation>Os bydd eich gliniadur ar goll, ni all neb roi mynediad i neb. Gwnewch allwedd, neu gwahoddwch ail weinyddwr.</translation>
    </message>
    <message>
        <source>Make a new key…</source>
        <translation>Gwneud allwedd newydd…</translation>
    </message>
</context>
<context>
    <name>Redact</name>
    <message>
        <source>Nothing was withheld</source>
        <translation>Ni ddaliwyd dim yn ôl</translation>
    </message>
    <message>
        <source>Only what people write freely can be withheld: titles, notes and other text.</source>
        <translation>Dim ond yr hyn y mae pobl yn ei ysgrifennu'n rhydd y gellir ei ddal yn ôl: teitlau, nodiadau a thestun arall.</translation>
    </message>
    <message>
        <source>Change or delete the record instead.</source>
        <translation>Newidiwch neu dilëwch y cofnod yn lle hynny.</translation>
    </message>
    <message>
        <source>Everybody will read the reason in the place of the words, so there must be one.</source>
        <translation>Bydd pawb yn darllen y rheswm yn lle'r geiriau, felly rhaid cael un.</translation>
    </message>
    <message>
        <source>Give it in a few words that give nothing away.</source>
        <translation>Rhowch ef mewn ychydig eiriau nad ydynt yn datgelu dim.</translation>
    </message>
    <message>
        <source>This record is restricted. Withholding would tell everybody in the share that it exists.</source>
        <translation>Mae'r cofnod hwn yn gyfyngedig. Byddai dal geiriau yn ôl yn dweud wrth bawb sy'n defnyddio'r ffolder a rennir ei fod yn bodoli.</translation>
    </message>
    <message>
        <source>Change what it says, or delete it; few laptops hold it.</source>
        <translation>Newidiwch yr hyn y mae'n ei ddweud, neu dilëwch ef; ychydig o liniaduron sy'n ei ddal.</translation>
    </message>
    <message>
        <source>There is no such change of this field.</source>
        <translation>Nid oes newid o'r fath i'r maes hwn.</translation>
    </message>
    <message>
        <source>Look at the list first: the same command without a change.</source>
        <translation>Edrychwch ar y rhestr yn gyntaf: yr un gorchymyn heb newid.</translation>
    </message>
    <message>
        <source>The file that says it is not on this laptop, or not on the share yet.</source>
        <translation>Nid yw'r ffeil sy'n ei ddweud ar y gliniadur hwn, neu nid yw yn y ffolder a rennir eto.</translation>
    </message>
    <message>
        <source>Sync, then repeat it; or do it on a laptop that holds the whole history.</source>
        <translation>Cydamserwch, yna gwnewch hyn eto; neu gwnewch hyn ar liniadur sy'n dal yr hanes cyfan.</translation>
    </message>
    <message>
        <source>Every value that {field} ever had and that may be about a person is withheld on each laptop at its next sync, for ever. Packs, exports and backups that were made before keep it.</source>
        <translation>Caiff pob gwerth a fu erioed yn y maes {field} ac a all fod am berson ei ddal yn ôl am byth ar bob gliniadur, y tro nesaf y bydd yn cydamseru. Bydd pecynnau, allforion a chopïau wrth gefn a wnaed cyn hynny yn dal i'w gynnwys.</translation>
    </message>
    <message>
        <source>What everybody reads instead</source>
        <translation>Beth y mae pawb yn ei ddarllen yn ei le</translation>
    </message>
    <message>
        <source>A few words that give nothing away, such as “named a tenant”.</source>
        <translation>Ychydig eiriau nad ydynt yn datgelu dim, fel “wedi enwi tenant”.</translation>
    </message>
    <message>
        <source>Give a reason.</source>
        <translation>Rhowch reswm.</translation>
    </message>
    <message>
        <source>Withhold words for ever</source>
        <translation>Dal geiriau yn ôl am byth</translation>
    </message>
    <message>
        <source>Withhold</source>
        <translation>Dal yn ôl</translation>
    </message>
    <message>
        <source>Withheld: {count} values.</source>
        <translation>Wedi'u dal yn ôl: {count} gwerth.</translation>
    </message>
</context>
<context>
    <name>Registers</name>
    <message>
        <source>Overdue</source>
        <translation>Hwyr</translation>
    </message>
    <message>
        <source>Review overdue</source>
        <translation>Adolygiad yn hwyr</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Newydd</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Y chwarter hwn</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ie</translation>
    </message>
    <message>
        <source>Nobody here is called “{name}”. Choose from the list, or add the name from it.</source>
        <translation>Nid oes neb yma o'r enw “{name}”. Dewiswch o'r rhestr, neu ychwanegwch yr enw ohoni.</translation>
    </message>
    <message>
        <source>Nothing here is called “{name}”. Choose from the list.</source>
        <translation>Nid oes dim yma o'r enw “{name}”. Dewiswch o'r rhestr.</translation>
    </message>
    <message>
        <source>{name}, {field}: not saved. {why}</source>
        <translation>{name}, {field}: ni chadwyd. {why}</translation>
    </message>
    <message>
        <source>Two values, please choose</source>
        <translation>Dau werth, dewiswch</translation>
    </message>
    <message>
        <source>{count} values, please choose</source>
        <translation>{count} gwerth, dewiswch</translation>
    </message>
    <message>
        <source>Emptied</source>
        <translation>Wedi'i wagio</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>dim byd</translation>
    </message>
    <message>
        <source>Before both: {value}</source>
        <translation>Cyn y ddau: {value}</translation>
    </message>
    <message>
        <source>Keep “{value}”</source>
        <translation>Cadw “{value}”</translation>
    </message>
    <message>
        <source>Write another…</source>
        <translation>Ysgrifennu un arall…</translation>
    </message>
    <message>
        <source>Compare them…</source>
        <translation>Eu cymharu…</translation>
    </message>
    <message>
        <source>Compare them on the page Conflicts</source>
        <translation>Eu cymharu ar y dudalen Gwrthdaro</translation>
    </message>
    <message>
        <source>Two values</source>
        <translation>Dau werth</translation>
    </message>
    <message>
        <source>{count} values</source>
        <translation>{count} gwerth</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>rhywun</translation>
    </message>
    <message>
        <source>{when}, {laptop}</source>
        <translation>{when}, {laptop}</translation>
    </message>
    <message>
        <source>{when} by a clock that is ahead, {laptop}</source>
        <translation>{when} yn ôl cloc sydd o flaen ei amser, {laptop}</translation>
    </message>
    <message>
        <source>{author}, {said}</source>
        <translation>{author}, {said}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>gwag</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Dangos llai</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>Dangos {count} arall</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Heb fod yn hysbys eto</translation>
    </message>
    <message>
        <source>History of this field (Ctrl+H)</source>
        <translation>Hanes y maes hwn (Ctrl+H)</translation>
    </message>
    <message>
        <source>{field} is not known yet</source>
        <translation>{field}: ddim yn hysbys eto</translation>
    </message>
    <message>
        <source>Keeps “not known yet” as a gap to follow up</source>
        <translation>Yn cadw “ddim yn hysbys eto” fel bwlch i'w ddilyn i fyny</translation>
    </message>
    <message>
        <source>Slipped once.</source>
        <translation>Wedi llithro unwaith.</translation>
    </message>
    <message>
        <source>Slipped {count} times.</source>
        <translation>Wedi llithro {count} gwaith.</translation>
    </message>
    <message>
        <source>{when}, {who}: {what}</source>
        <translation>{when}, {who}: {what}</translation>
    </message>
    <message>
        <source>Nothing was ever entered here.</source>
        <translation>Ni chafodd dim erioed ei nodi yma.</translation>
    </message>
    <message>
        <source>Open this link</source>
        <translation>Agor y ddolen hon</translation>
    </message>
    <message>
        <source>Comes to {date}.</source>
        <translation>Mae hynny'n golygu {date}.</translation>
    </message>
    <message>
        <source>No end date: give it a next review.</source>
        <translation>Dim dyddiad gorffen: rhowch ddyddiad adolygu nesaf iddo.</translation>
    </message>
    <message>
        <source>Kept as it stands; no date can be worked out from it.</source>
        <translation>Fe'i cedwir fel y mae; ni ellir cyfrifo dyddiad ohono.</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>dd/mm/bbbb</translation>
    </message>
    <message>
        <source>Choose a date</source>
        <translation>Dewis dyddiad</translation>
    </message>
    <message>
        <source>Choose a date: {field}</source>
        <translation>Dewis dyddiad: {field}</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendr</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Heb ei ddewis</translation>
    </message>
    <message>
        <source>A new action</source>
        <translation>Cam gweithredu newydd</translation>
    </message>
    <message>
        <source>It answers {name}, and each leads to the other.</source>
        <translation>Mae'n ateb {name}, ac mae'r naill yn arwain at y llall.</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Beth sydd i'w wneud</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>Dywedwch beth sydd i'w wneud.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Perchennog</translation>
    </message>
    <message>
        <source>Add the action</source>
        <translation>Ychwanegu'r cam gweithredu</translation>
    </message>
    <message>
        <source>Paste from Excel</source>
        <translation>Gludo o Excel</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nid oes dim yn cyfateb</translation>
    </message>
    <message>
        <source>No record fits these words and filters.</source>
        <translation>Nid oes cofnod sy'n cyfateb i'r geiriau a'r hidlyddion hyn.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Clirio'r hidlyddion</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Colofnau…</translation>
    </message>
    <message>
        <source>Choose which columns the list shows</source>
        <translation>Dewis pa golofnau y mae'r rhestr yn eu dangos</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mwy…</translation>
    </message>
    <message>
        <source>Add “{name}” as a role</source>
        <translation>Ychwanegu “{name}” fel rôl</translation>
    </message>
    <message>
        <source>Add “{name}” as a system</source>
        <translation>Ychwanegu “{name}” fel system</translation>
    </message>
    <message>
        <source>{name} (team)</source>
        <translation>{name} (tîm)</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Dim wedi'i ddewis</translation>
    </message>
    <message>
        <source>Choose a line of the list to see and change it here.</source>
        <translation>Dewiswch linell o'r rhestr i'w gweld a'i newid yma.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Yn ôl i'r rhestr</translation>
    </message>
    <message>
        <source>Back to the record</source>
        <translation>Yn ôl i'r cofnod</translation>
    </message>
    <message>
        <source>More for this record</source>
        <translation>Mwy ar gyfer y cofnod hwn</translation>
    </message>
    <message>
        <source>Somebody has deleted this. What you type can be saved once it is brought back.</source>
        <translation>Mae rhywun wedi dileu hwn. Gellir cadw'r hyn rydych yn ei deipio ar ôl dod â'r cofnod yn ôl.</translation>
    </message>
    <message>
        <source>To change this, first choose who you are.</source>
        <translation>I newid hwn, dewiswch pwy ydych chi yn gyntaf.</translation>
    </message>
    <message>
        <source>Your role ({roles}) may read this, not change it.</source>
        <translation>Caiff eich rôl ({roles}) ddarllen hwn, ond nid ei newid.</translation>
    </message>
    <message>
        <source>Copy reference and title</source>
        <translation>Copïo'r cyfeirnod a'r teitl</translation>
    </message>
    <message>
        <source>Merge into another…</source>
        <translation>Cyfuno i un arall…</translation>
    </message>
    <message>
        <source>{name} stands for the other one from then on and leaves the lists. Nothing of it is copied or lost, and Undo takes it back.</source>
        <translation>Mae {name} yn cynrychioli'r llall o hynny ymlaen ac yn gadael y rhestrau. Ni chaiff dim ohono ei gopïo na'i golli, a gallwch wrthdroi hyn gyda Dadwneud.</translation>
    </message>
    <message>
        <source>The one that stays</source>
        <translation>Yr un sy'n aros</translation>
    </message>
    <message>
        <source>Choose the one that stays.</source>
        <translation>Dewiswch yr un sy'n aros.</translation>
    </message>
    <message>
        <source>Merge into another</source>
        <translation>Cyfuno i un arall</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Cyfuno</translation>
    </message>
    <message>
        <source>Type a name to add it</source>
        <translation>Teipiwch enw i'w ychwanegu</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ychwanegu</translation>
    </message>
    <message>
        <source>{field}: add</source>
        <translation>{field}: ychwanegu</translation>
    </message>
    <message>
        <source>Take out: {name}</source>
        <translation>Tynnu: {name}</translation>
    </message>
    <message>
        <source>Type a role, person or team</source>
        <translation>Teipiwch rôl, person neu dîm</translation>
    </message>
    <message>
        <source>Type the name of a system</source>
        <translation>Teipiwch enw system</translation>
    </message>
    <message>
        <source>Type the name of a team</source>
        <translation>Teipiwch enw tîm</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Teipiwch i chwilio</translation>
    </message>
    <message>
        <source>{name} was deleted.</source>
        <translation>Dilëwyd {name}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Sylwadau</translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation>Ysgrifennu sylw</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>Sylw newydd</translation>
    </message>
    <message>
        <source>Add comment</source>
        <translation>Ychwanegu sylw</translation>
    </message>
    <message>
        <source>{who}, {when}</source>
        <translation>{who}, {when}</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Tystiolaeth</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Ychwanegu tystiolaeth</translation>
    </message>
    <message>
        <source>https://… or a folder and file</source>
        <translation>https://… neu ffolder a ffeil</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Atodi ffeil…</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>Pa ffeil?</translation>
    </message>
    <message>
        <source>Where should a copy of the file go?</source>
        <translation>Ble y dylai copi o'r ffeil fynd?</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Cadwyd: {path}</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Cysylltiedig</translation>
    </message>
    <message>
        <source>Add an action…</source>
        <translation>Ychwanegu cam gweithredu…</translation>
    </message>
    <message>
        <source>{kind}, {field}</source>
        <translation>{kind}, {field}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Hanes</translation>
    </message>
    <message>
        <source>Show the whole history</source>
        <translation>Dangos yr hanes cyfan</translation>
    </message>
    <message>
        <source>{when}, {who}</source>
        <translation>{when}, {who}</translation>
    </message>
    <message>
        <source>Restricted: few people may read this, and packs leave it out.</source>
        <translation>Cyfyngedig: ychydig o bobl a gaiff ddarllen hwn, ac mae pecynnau'n ei hepgor.</translation>
    </message>
    <message>
        <source>{where}: {activity}</source>
        <translation>{where}: {activity}</translation>
    </message>
    <message>
        <source>Where collected</source>
        <translation>Man casglu</translation>
    </message>
    <message>
        <source>Where stored</source>
        <translation>Man storio</translation>
    </message>
    <message>
        <source>Where used</source>
        <translation>Man defnyddio</translation>
    </message>
    <message>
        <source>Where analysed</source>
        <translation>Man dadansoddi</translation>
    </message>
    <message>
        <source>Where shared</source>
        <translation>Man rhannu</translation>
    </message>
    <message>
        <source>Where checked</source>
        <translation>Man gwirio</translation>
    </message>
    <message>
        <source>Where kept</source>
        <translation>Man cadw</translation>
    </message>
    <message>
        <source>Where disposed of</source>
        <translation>Man gwaredu</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Cofrestri</translation>
    </message>
    <message>
        <source>All registers</source>
        <translation>Pob cofrestr</translation>
    </message>
    <message>
        <source>A number in amber says how many of its records must be looked at within a month.</source>
        <translation>Mae rhif mewn ambr yn dweud faint o'i chofnodion y mae'n rhaid edrych arnynt o fewn mis.</translation>
    </message>
    <message>
        <source>New {kind}</source>
        <translation>Newydd: {kind}</translation>
    </message>
    <message>
        <source>{count} of {total} {kinds}</source>
        <translation>{count} o {total} ({kinds})</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Hidlo'r rhestr</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Cofnod newydd</translation>
    </message>
    <message>
        <source>Delete this {kind}</source>
        <translation>Dileu'r cofnod hwn ({kind})</translation>
    </message>
    <message>
        <source>Nothing recorded yet: {kinds}</source>
        <translation>Dim wedi'i gofnodi eto: {kinds}</translation>
    </message>
    <message>
        <source>Add the first one, or paste the table you have from Excel.</source>
        <translation>Ychwanegwch yr un cyntaf, neu gludwch y tabl sydd gennych o Excel.</translation>
    </message>
    <message>
        <source>Ref</source>
        <translation>Cyf</translation>
    </message>
    <message>
        <source>Due within a month</source>
        <translation>Angen sylw o fewn mis</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Yn dal ar agor</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Fy rhai i</translation>
    </message>
    <message>
        <source>Without an owner</source>
        <translation>Heb berchennog</translation>
    </message>
    <message>
        <source>Overdue: {date}</source>
        <translation>Hwyr: {date}</translation>
    </message>
    <message>
        <source>{field} {date}</source>
        <translation>{field} {date}</translation>
    </message>
    <message>
        <source>History: every value, and as at a day</source>
        <translation>Hanes: pob gwerth, ac fel yr oedd ar ddiwrnod penodol</translation>
    </message>
    <message>
        <source>This was deleted</source>
        <translation>Mae hwn wedi'i ddileu</translation>
    </message>
    <message>
        <source>It is kept with everything it said, and is in no list.</source>
        <translation>Fe'i cedwir gyda phopeth yr oedd yn ei ddweud, ac nid yw mewn unrhyw restr.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Dod ag ef yn ôl</translation>
    </message>
    <message>
        <source>{field}: {words}</source>
        <translation>{field}: {words}</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} a hefyd {count} arall</translation>
    </message>
    <message>
        <source>Used for: {purposes}</source>
        <translation>Defnyddir ar gyfer: {purposes}</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Allforio…</translation>
    </message>
    <message>
        <source>Take a filled workbook in…</source>
        <translation>Cymryd llyfr gwaith wedi'i lenwi i mewn…</translation>
    </message>
    <message>
        <source>Bring in a workbook…</source>
        <translation>Dod â llyfr gwaith i mewn…</translation>
    </message>
    <message>
        <source>What is asked most…</source>
        <translation>Beth a ofynnir amlaf…</translation>
    </message>
    <message>
        <source>Where to look…</source>
        <translation>Ble i edrych…</translation>
    </message>
    <message>
        <source>Repositories…</source>
        <translation>Storfeydd…</translation>
    </message>
    <message>
        <source>Owner’s statement…</source>
        <translation>Datganiad y perchennog…</translation>
    </message>
    <message>
        <source>Pass rate</source>
        <translation>Cyfradd basio</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi gorffen</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Mewn pryd</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cwmpas</translation>
    </message>
    <message>
        <source>{what} {share}</source>
        <translation>{what} {share}</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share} %</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} o {whole}</translation>
    </message>
</context>
<context>
    <name>Remove</name>
    <message>
        <source>Remove the laptop of {name}?</source>
        <translation>Tynnu gliniadur {name}?</translation>
    </message>
    <message>
        <source>{machine} gets nothing new from now on, and the key of the share is changed.</source>
        <translation>Ni fydd {machine} yn cael dim newydd o hyn ymlaen, a chaiff allwedd y ffolder a rennir ei newid.</translation>
    </message>
    <message>
        <source>What it has sent so far stays and counts. What it sends later waits until you accept or discard it.</source>
        <translation>Mae'r hyn y mae wedi'i anfon hyd yma yn aros ac yn cyfrif. Bydd yr hyn y bydd yn ei anfon yn ddiweddarach yn aros hyd nes i chi ei dderbyn neu ei daflu.</translation>
    </message>
    <message>
        <source>What this laptop could read, it may have copied. Removing it does not take that back.</source>
        <translation>Gall y gliniadur hwn fod wedi copïo'r hyn yr oedd yn gallu ei ddarllen. Nid yw ei dynnu yn gwrthdroi hynny.</translation>
    </message>
    <message>
        <source>This cannot be undone. To come back, the laptop needs a new invitation.</source>
        <translation>Ni ellir dadwneud hyn. I ddod yn ôl, mae angen gwahoddiad newydd ar y gliniadur.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Ei gadw</translation>
    </message>
    <message>
        <source>Remove this laptop</source>
        <translation>Tynnu'r gliniadur hwn</translation>
    </message>
    <message>
        <source>Changing the list of laptops in the shared folder…</source>
        <translation>Wrthi'n newid y rhestr o liniaduron yn y ffolder a rennir…</translation>
    </message>
</context>
<context>
    <name>Repositories</name>
    <message>
        <source>Nobody has said</source>
        <translation>Neb wedi dweud</translation>
    </message>
    <message>
        <source>Two are named</source>
        <translation>Mae dwy wedi'u henwi</translation>
    </message>
    <message>
        <source>Named, and not in the register</source>
        <translation>Wedi'i henwi, ond heb fod yn y gofrestr</translation>
    </message>
    <message>
        <source>Not held there yet</source>
        <translation>Heb ei dal yno eto</translation>
    </message>
    <message>
        <source>Held elsewhere too</source>
        <translation>Fe'i delir mewn mannau eraill hefyd</translation>
    </message>
    <message>
        <source>Only there</source>
        <translation>Yno yn unig</translation>
    </message>
    <message>
        <source>{where} ({refs})</source>
        <translation>{where} ({refs})</translation>
    </message>
    <message>
        <source>{name} (not in the register)</source>
        <translation>{name} (ddim yn y gofrestr)</translation>
    </message>
    <message>
        <source>A system</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Nobody has said where</source>
        <translation>Neb wedi dweud ble</translation>
    </message>
    <message>
        <source>Use: holds it</source>
        <translation>Defnyddio: mae'n ei dal</translation>
    </message>
    <message>
        <source>Use: not there yet</source>
        <translation>Defnyddio: ddim yno eto</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Ffynhonnell</translation>
    </message>
    <message>
        <source>Holds it too</source>
        <translation>Yn ei dal hefyd</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Set ddata</translation>
    </message>
    <message>
        <source>Repository to be used</source>
        <translation>Storfa i'w defnyddio</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Y sefyllfa</translation>
    </message>
    <message>
        <source>Held elsewhere</source>
        <translation>Yn cael ei dal mewn man arall</translation>
    </message>
    <message>
        <source>For each dataset the one place where it belongs, and where it is held beside that.</source>
        <translation>Ar gyfer pob set ddata, yr un man lle mae'n perthyn, a ble arall y mae'n cael ei dal.</translation>
    </message>
    <message>
        <source>Which datasets</source>
        <translation>Pa setiau data</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Pob un</translation>
    </message>
    <message>
        <source>Not only in their place</source>
        <translation>Nid yn eu lle eu hunain yn unig</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Setiau data</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Save as Excel…</source>
        <translation>Cadw fel Excel…</translation>
    </message>
    <message>
        <source>No dataset is in the register yet.</source>
        <translation>Nid oes set ddata yn y gofrestr eto.</translation>
    </message>
    <message>
        <source>{standing}: {count}</source>
        <translation>{standing}: {count}</translation>
    </message>
    <message>
        <source>{parts}.</source>
        <translation>{parts}.</translation>
    </message>
    <message>
        <source>Restricted information assets left out: {count}.</source>
        <translation>Asedau gwybodaeth cyfyngedig a adawyd allan: {count}.</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>yn unman</translation>
    </message>
    <message>
        <source>Held in: {places}.</source>
        <translation>Yn cael ei dal yn: {places}.</translation>
    </message>
    <message>
        <source>Where should the file go?</source>
        <translation>I ble y dylai'r ffeil fynd?</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Cadwyd: {file}</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>Not said</source>
        <translation>Heb ei ddweud</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} o {whole}</translation>
    </message>
    <message>
        <source>To publish: {count}</source>
        <translation>I'w cyhoeddi: {count}</translation>
    </message>
    <message>
        <source>Published: {count}</source>
        <translation>Wedi'u cyhoeddi: {count}</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Ynghylch</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Derbyniwyd</translation>
    </message>
    <message>
        <source>Of all</source>
        <translation>O'r cyfan</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Mewn pryd</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Atebion</translation>
    </message>
    <message>
        <source>Needs refining</source>
        <translation>Angen ei fireinio</translation>
    </message>
    <message>
        <source>What is asked most</source>
        <translation>Beth a ofynnir amlaf</translation>
    </message>
    <message>
        <source>All figures of the register added up, never who asked.</source>
        <translation>Cyfanswm holl ffigurau'r gofrestr, heb ddangos byth pwy a ofynnodd.</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>Pob cais</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>O dan</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Pynciau</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Nothing has been counted yet.</source>
        <translation>Nid oes dim wedi'i gyfrif eto.</translation>
    </message>
    <message>
        <source>Could be published: {answers}</source>
        <translation>Gellid cyhoeddi: {answers}</translation>
    </message>
</context>
<context>
    <name>Restricted</name>
    <message>
        <source>Not saved</source>
        <translation>Heb ei gadw</translation>
    </message>
    <message>
        <source>{kind}: this cannot be made as a restricted record.</source>
        <translation>{kind}: ni ellir gwneud hwn yn gofnod cyfyngedig.</translation>
    </message>
    <message>
        <source>Your role may not read restricted records, and so may not make one.</source>
        <translation>Ni chaiff eich rôl ddarllen cofnodion cyfyngedig, ac felly ni chaiff wneud un.</translation>
    </message>
    <message>
        <source>Ask an administrator, the head of service, a director, the chief executive, information governance, the DPO or the SIRO to record it.</source>
        <translation>Gofynnwch i weinyddwr, y pennaeth gwasanaeth, cyfarwyddwr, y prif weithredwr, llywodraethu gwybodaeth, y swyddog diogelu data (DPO) neu'r SIRO ei gofnodi.</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>No retention period is recorded.</source>
        <translation>Nid oes cyfnod cadw wedi'i gofnodi.</translation>
    </message>
    <message>
        <source>The retention period is not decided yet.</source>
        <translation>Nid yw'r cyfnod cadw wedi'i benderfynu eto.</translation>
    </message>
    <message>
        <source>The period “{words}” was not understood.</source>
        <translation>Ni ddeallwyd y cyfnod “{words}”.</translation>
    </message>
    <message>
        <source>It depends on which applies: {rule}.</source>
        <translation>Mae'n dibynnu ar ba un sy'n berthnasol: {rule}.</translation>
    </message>
    <message>
        <source>It is kept permanently.</source>
        <translation>Fe'i cedwir yn barhaol.</translation>
    </message>
    <message>
        <source>It is kept for the life of the organisation.</source>
        <translation>Fe'i cedwir am oes y sefydliad.</translation>
    </message>
    <message>
        <source>The period ends after the year 9999.</source>
        <translation>Daw'r cyfnod i ben ar ôl y flwyddyn 9999.</translation>
    </message>
    <message>
        <source>It is kept while {trigger}; there is no date for the end of that.</source>
        <translation>Fe'i cedwir tra bo hyn yn wir: {trigger}; nid oes dyddiad ar gyfer diwedd hynny.</translation>
    </message>
    <message>
        <source>It is kept until {trigger}; the date of that is not recorded.</source>
        <translation>Fe'i cedwir hyd nes y daw {trigger}; nid yw'r dyddiad hwnnw wedi'i gofnodi.</translation>
    </message>
    <message>
        <source>The date from which the period counts is not recorded.</source>
        <translation>Nid yw'r dyddiad y mae'r cyfnod yn cyfrif ohono wedi'i gofnodi.</translation>
    </message>
    <message>
        <source>The date of “{trigger}” is not recorded.</source>
        <translation>Nid yw dyddiad “{trigger}” wedi'i gofnodi.</translation>
    </message>
    <message>
        <source>{period} of {reason} have to pass as well, and only the case file tells.</source>
        <translation>Rhaid i gyfnod pellach fynd heibio hefyd ({period}, {reason}), a dim ond ffeil yr achos sy'n dangos hynny.</translation>
    </message>
    <message>
        <source>{count} year</source>
        <translation>{count} flwyddyn</translation>
    </message>
    <message>
        <source>{count} years</source>
        <translation>{count} blynedd</translation>
    </message>
    <message>
        <source>{count} month</source>
        <translation>{count} mis</translation>
    </message>
    <message>
        <source>{count} months</source>
        <translation>{count} mis</translation>
    </message>
    <message>
        <source>{count} week</source>
        <translation>{count} wythnos</translation>
    </message>
    <message>
        <source>{count} weeks</source>
        <translation>{count} wythnos</translation>
    </message>
    <message>
        <source>{count} day</source>
        <translation>{count} diwrnod</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} diwrnod</translation>
    </message>
    <message>
        <source>{parts} and {last}</source>
        <translation>{parts}, {last}</translation>
    </message>
    <message>
        <source>the current year</source>
        <translation>y flwyddyn gyfredol</translation>
    </message>
    <message>
        <source>the financial year</source>
        <translation>y flwyddyn ariannol</translation>
    </message>
    <message>
        <source>the calendar year</source>
        <translation>y flwyddyn galendr</translation>
    </message>
    <message>
        <source>the academic year</source>
        <translation>y flwyddyn academaidd</translation>
    </message>
    <message>
        <source>the tax year</source>
        <translation>y flwyddyn dreth</translation>
    </message>
    <message>
        <source>{about}: {words}</source>
        <translation>{about}: {words}</translation>
    </message>
    <message>
        <source>permanently</source>
        <translation>yn barhaol</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>heb ei gadw</translation>
    </message>
    <message>
        <source>for the life of the organisation</source>
        <translation>am oes y sefydliad</translation>
    </message>
    <message>
        <source>until {trigger}</source>
        <translation>hyd nes y daw {trigger}</translation>
    </message>
    <message>
        <source>while {trigger}</source>
        <translation>tra bo hyn yn wir: {trigger}</translation>
    </message>
    <message>
        <source>{period} after {trigger}</source>
        <translation>{period} ar ôl {trigger}</translation>
    </message>
    <message>
        <source>the end of {year}</source>
        <translation>diwedd {year}</translation>
    </message>
    <message>
        <source>the end of {year} of {trigger}</source>
        <translation>diwedd {year} sy'n cynnwys {trigger}</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} i {most}</translation>
    </message>
    <message>
        <source>at least {period}</source>
        <translation>o leiaf {period}</translation>
    </message>
    <message>
        <source>at most {period}</source>
        <translation>{period} ar y mwyaf</translation>
    </message>
    <message>
        <source>{period} for {reason}</source>
        <translation>{period} ar gyfer {reason}</translation>
    </message>
    <message>
        <source>{period} plus {added}</source>
        <translation>{period} plws {added}</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>heb ei benderfynu eto</translation>
    </message>
    <message>
        <source> or </source>
        <translation> neu </translation>
    </message>
    <message>
        <source>{parts}, whichever is later</source>
        <translation>{parts}, pa un bynnag yw'r hwyraf</translation>
    </message>
    <message>
        <source>{parts}, whichever is earlier</source>
        <translation>{parts}, pa un bynnag yw'r cynharaf</translation>
    </message>
    <message>
        <source>the {moment}</source>
        <translation>{moment}</translation>
    </message>
    <message>
        <source>It says no period.</source>
        <translation>Nid yw'n nodi cyfnod.</translation>
    </message>
    <message>
        <source>Its period is not decided yet.</source>
        <translation>Nid yw ei chyfnod wedi'i benderfynu eto.</translation>
    </message>
    <message>
        <source>Not understood: {left}.</source>
        <translation>Heb ei ddeall: {left}.</translation>
    </message>
    <message>
        <source>Its words, “{words}”, and its numbers say different things.</source>
        <translation>Mae ei geiriau, “{words}”, a'i rhifau yn dweud pethau gwahanol.</translation>
    </message>
    <message>
        <source>The rule that it names was deleted.</source>
        <translation>Mae'r rheol y mae'n cyfeirio ati wedi'i dileu.</translation>
    </message>
    <message>
        <source>No retention rule is recorded.</source>
        <translation>Nid oes rheol cadw wedi'i chofnodi.</translation>
    </message>
    <message>
        <source>It names no asset, so that it stops nothing.</source>
        <translation>Nid yw'n enwi unrhyw ased, felly nid yw'n atal dim.</translation>
    </message>
    <message>
        <source>It was to be looked at again on {day}.</source>
        <translation>Roedd i fod i gael ei ailystyried ar {day}.</translation>
    </message>
    <message>
        <source>It was carried out without an approval.</source>
        <translation>Fe'i gwnaed heb gymeradwyaeth.</translation>
    </message>
    <message>
        <source>It waits for somebody to approve it.</source>
        <translation>Mae'n aros i rywun ei gymeradwyo.</translation>
    </message>
    <message>
        <source>Who entered it has approved it as well.</source>
        <translation>Mae'r sawl a'i cofnododd wedi'i gymeradwyo hefyd.</translation>
    </message>
    <message>
        <source>It was carried out before it was approved.</source>
        <translation>Fe'i gwnaed cyn iddo gael ei gymeradwyo.</translation>
    </message>
    <message>
        <source>It was carried out although this stood: {hold}.</source>
        <translation>Fe'i gwnaed er bod hwn mewn grym: {hold}.</translation>
    </message>
    <message>
        <source>To be destroyed after {day}</source>
        <translation>I'w ddinistrio ar ôl {day}</translation>
    </message>
    <message>
        <source>To be reviewed after {day}</source>
        <translation>I'w adolygu ar ôl {day}</translation>
    </message>
    <message>
        <source>To be transferred to the archive after {day}</source>
        <translation>I'w drosglwyddo i'r archif ar ôl {day}</translation>
    </message>
    <message>
        <source>To be offered to the archivist after {day}</source>
        <translation>I'w gynnig i'r archifydd ar ôl {day}</translation>
    </message>
    <message>
        <source>To be anonymised after {day}</source>
        <translation>I'w wneud yn ddienw ar ôl {day}</translation>
    </message>
    <message>
        <source>To be returned to the controller after {day}</source>
        <translation>I'w ddychwelyd i'r rheolydd ar ôl {day}</translation>
    </message>
    <message>
        <source>To be deleted by the system after {day}</source>
        <translation>I'w ddileu gan y system ar ôl {day}</translation>
    </message>
    <message>
        <source>The period ends on {day}; what is to be done then is not recorded</source>
        <translation>Daw'r cyfnod i ben ar {day}; nid yw'r hyn sydd i'w wneud wedyn wedi'i gofnodi</translation>
    </message>
    <message>
        <source>the system applies the rule by itself</source>
        <translation>mae'r system yn gweithredu'r rheol ei hun</translation>
    </message>
    <message>
        <source>the rule is applied by hand</source>
        <translation>gweithredir y rheol â llaw</translation>
    </message>
    <message>
        <source>the system does not apply the rule</source>
        <translation>nid yw'r system yn gweithredu'r rheol</translation>
    </message>
    <message>
        <source>When it ends cannot be told. {why}</source>
        <translation>Ni ellir dweud pryd y daw i ben. {why}</translation>
    </message>
    <message>
        <source>{words} The rule: {rule}.</source>
        <translation>{words} Y rheol: {rule}.</translation>
    </message>
    <message>
        <source>{said}, and by {day} at the latest</source>
        <translation>{said}, ac erbyn {day} fan bellaf</translation>
    </message>
    <message>
        <source>{rule}, counted from {day}</source>
        <translation>{rule}, gan gyfrif o {day}</translation>
    </message>
    <message>
        <source>{said}: {rule}.</source>
        <translation>{said}: {rule}.</translation>
    </message>
    <message>
        <source>last run {day}</source>
        <translation>rhediad diwethaf ar {day}</translation>
    </message>
    <message>
        <source>{count} records wait</source>
        <translation>{count} cofnod yn aros</translation>
    </message>
    <message>
        <source>the run of {day} is overdue</source>
        <translation>mae'r rhediad ar {day} yn hwyr</translation>
    </message>
    <message>
        <source>next run {day}</source>
        <translation>rhediad nesaf ar {day}</translation>
    </message>
    <message>
        <source>{said}.</source>
        <translation>{said}.</translation>
    </message>
    <message>
        <source>Due. {said}</source>
        <translation>Mae'n bryd gweithredu. {said}</translation>
    </message>
    <message>
        <source>Last disposal: {ref}, {day}.</source>
        <translation>Gwaredu diwethaf: {ref}, {day}.</translation>
    </message>
</context>
<context>
    <name>Return</name>
    <message>
        <source>The statement for the quarter</source>
        <translation>Y datganiad ar gyfer y chwarter</translation>
    </message>
    <message>
        <source>Commitment: {words}</source>
        <translation>Ymrwymiad: {words}</translation>
    </message>
    <message>
        <source>{activity}: changed or not</source>
        <translation>{activity}: wedi newid ai peidio</translation>
    </message>
    <message>
        <source>{activity}: what changed</source>
        <translation>{activity}: beth newidiodd</translation>
    </message>
    <message>
        <source>{activity}: how it is done</source>
        <translation>{activity}: sut y caiff ei wneud</translation>
    </message>
    <message>
        <source>{activity}: why it changed</source>
        <translation>{activity}: pam y newidiodd</translation>
    </message>
    <message>
        <source>{activity}: from when it holds</source>
        <translation>{activity}: o ba ddyddiad y mae mewn grym</translation>
    </message>
    <message>
        <source>{activity}: {principle}</source>
        <translation>{activity}: {principle}</translation>
    </message>
    <message>
        <source>{activity}: evidence or a note for the highest step of {principle}</source>
        <translation>{activity}: tystiolaeth neu nodyn ar gyfer gris uchaf yr egwyddor {principle}</translation>
    </message>
    <message>
        <source>{activity}: fresh evidence, unchanged for {count} quarters</source>
        <translation>{activity}: tystiolaeth newydd, gan nad oes newid ers {count} chwarter</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Heb ei ganfod</translation>
    </message>
    <message>
        <source>This team has no such activity in {quarter}.</source>
        <translation>Nid oes gan y tîm hwn weithgaredd o'r fath yn y chwarter {quarter}.</translation>
    </message>
    <message>
        <source>This quarter is signed off</source>
        <translation>Mae'r chwarter hwn wedi'i gymeradwyo</translation>
    </message>
    <message>
        <source>{quarter} was signed off, so this return no longer changes.</source>
        <translation>Cymeradwywyd {quarter}, felly nid yw'r ffurflen hon yn newid mwyach.</translation>
    </message>
    <message>
        <source>Reopen it with a reason, or record the change in the next quarter.</source>
        <translation>Ailagorwch ef gyda rheswm, neu cofnodwch y newid yn y chwarter nesaf.</translation>
    </message>
    <message>
        <source>This return is submitted</source>
        <translation>Mae'r ffurflen hon wedi'i chyflwyno</translation>
    </message>
    <message>
        <source>The return of {team} for {quarter} is with its reviewer and no longer changes.</source>
        <translation>Mae ffurflen {team} ar gyfer {quarter} gyda'i hadolygydd ac nid yw'n newid mwyach.</translation>
    </message>
    <message>
        <source>Take it back, or ask the reviewer to return it to the team.</source>
        <translation>Tynnwch hi'n ôl, neu gofynnwch i'r adolygydd ei dychwelyd i'r tîm.</translation>
    </message>
    <message>
        <source>This return is reviewed</source>
        <translation>Mae'r ffurflen hon wedi'i hadolygu</translation>
    </message>
    <message>
        <source>The return of {team} for {quarter} was reviewed and no longer changes.</source>
        <translation>Adolygwyd ffurflen {team} ar gyfer {quarter} ac nid yw'n newid mwyach.</translation>
    </message>
    <message>
        <source>Ask the reviewer to return it to the team, or to reopen it with a reason.</source>
        <translation>Gofynnwch i'r adolygydd ei dychwelyd i'r tîm, neu ei hailagor gyda rheswm.</translation>
    </message>
    <message>
        <source>{day} is after {quarter} ended; please check the date.</source>
        <translation>Daw {day} ar ôl diwedd {quarter}; gwiriwch y dyddiad, os gwelwch yn dda.</translation>
    </message>
    <message>
        <source>Something did change</source>
        <translation>Mae rhywbeth wedi newid</translation>
    </message>
    <message>
        <source>{activity} says something else than last quarter.</source>
        <translation>Mae {activity} yn dweud rhywbeth gwahanol i'r chwarter diwethaf.</translation>
    </message>
    <message>
        <source>Say what changed, or put back what stood there before.</source>
        <translation>Nodwch beth newidiodd, neu rhowch yn ôl yr hyn a oedd yno o'r blaen.</translation>
    </message>
</context>
<context>
    <name>Risk</name>
    <message>
        <source>Two bands have the same name.</source>
        <translation>Mae gan ddau fand yr un enw.</translation>
    </message>
    <message>
        <source>A score of {score} is in no band.</source>
        <translation>Nid yw sgôr o {score} mewn unrhyw fand.</translation>
    </message>
    <message>
        <source>A score of {score} is in more than one band.</source>
        <translation>Mae sgôr o {score} mewn mwy nag un band.</translation>
    </message>
    <message>
        <source>The risk bands of this workspace cannot be used, so the usual ones stand here: {usual}. {why}</source>
        <translation>Ni ellir defnyddio bandiau risg y gweithle hwn, felly'r rhai arferol sydd yma: {usual}. {why}</translation>
    </message>
    <message>
        <source>The risk appetite of this workspace is {score}, which is no score from 0 to 25.</source>
        <translation>Archwaeth risg y gweithle hwn yw {score}, nad yw'n sgôr rhwng 0 a 25.</translation>
    </message>
    <message>
        <source>L{likelihood} x I{impact} = {score}</source>
        <translation>T{likelihood} x E{impact} = {score}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Newydd</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Yr un fath</translation>
    </message>
    <message>
        <source>Up from {score}</source>
        <translation>I fyny o {score}</translation>
    </message>
    <message>
        <source>Down from {score}</source>
        <translation>I lawr o {score}</translation>
    </message>
    <message>
        <source>“{words}” is not a name followed by a range of scores, such as Low 1-4.</source>
        <translation>Nid yw “{words}” yn enw wedi'i ddilyn gan ystod o sgorau, megis Isel 1-4.</translation>
    </message>
    <message>
        <source>“{words}” runs backwards: write the lower score first.</source>
        <translation>Mae “{words}” yn rhedeg tuag yn ôl: ysgrifennwch y sgôr isaf yn gyntaf.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Heb ei gadw</translation>
    </message>
</context>
<context>
    <name>Risks</name>
    <message>
        <source>Decide…</source>
        <translation>Penderfynu…</translation>
    </message>
    <message>
        <source>Escalate…</source>
        <translation>Uwchgyfeirio…</translation>
    </message>
    <message>
        <source>Close this risk…</source>
        <translation>Cau'r risg hon…</translation>
    </message>
    <message>
        <source>Open this risk again</source>
        <translation>Agor y risg hon eto</translation>
    </message>
    <message>
        <source>Two decisions</source>
        <translation>Dau benderfyniad</translation>
    </message>
    <message>
        <source>{ref}, asked for by {who} on {day}</source>
        <translation>{ref}, gofynnwyd amdano gan {who} ar {day}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>rhywun</translation>
    </message>
    <message>
        <source>Two laptops decided on this apart. Decide again: the decision you make then stands.</source>
        <translation>Penderfynodd dau liniadur ar hwn ar wahân. Penderfynwch eto: y penderfyniad a wnewch nawr fydd yn sefyll.</translation>
    </message>
    <message>
        <source>Compare them…</source>
        <translation>Eu cymharu…</translation>
    </message>
    <message>
        <source>{step}: {outcome}. {asked}</source>
        <translation>{step}: {outcome}. {asked}</translation>
    </message>
    <message>
        <source>Recorded by {who} on {day}</source>
        <translation>Cofnodwyd gan {who} ar {day}</translation>
    </message>
    <message>
        <source>Decided by {who} on {day}</source>
        <translation>Penderfynwyd gan {who} ar {day}</translation>
    </message>
    <message>
        <source>Decided by {who}</source>
        <translation>Penderfynwyd gan {who}</translation>
    </message>
    <message>
        <source>Asked for and decided by one person.</source>
        <translation>Yr un person a ofynnodd amdano ac a benderfynodd arno.</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>Waits since today.</source>
        <translation>Yn aros ers heddiw.</translation>
    </message>
    <message>
        <source>Waits for 1 day.</source>
        <translation>Yn aros ers 1 diwrnod.</translation>
    </message>
    <message>
        <source>Waits for {count} days.</source>
        <translation>Yn aros ers {count} diwrnod.</translation>
    </message>
    <message>
        <source>Score shown</source>
        <translation>Y sgôr a ddangosir</translation>
    </message>
    <message>
        <source>Likelihood up, impact across. Press a cell to see its risks.</source>
        <translation>Tebygolrwydd i fyny, effaith ar draws. Pwyswch gell i weld ei risgiau.</translation>
    </message>
    <message>
        <source>Bands and appetite…</source>
        <translation>Bandiau ac archwaeth…</translation>
    </message>
    <message>
        <source>1 risk</source>
        <translation>1 risg</translation>
    </message>
    <message>
        <source>{count} risks</source>
        <translation>{count} risg</translation>
    </message>
    <message>
        <source>impact {impact}, score {score} {band}: {risks}</source>
        <translation>effaith {impact}, sgôr {score} {band}: {risks}</translation>
    </message>
    <message>
        <source>{count} {band}</source>
        <translation>{count} {band}</translation>
    </message>
    <message>
        <source>{count} not scored</source>
        <translation>{count} heb sgôr</translation>
    </message>
    <message>
        <source>No risks to show</source>
        <translation>Dim risgiau i'w dangos</translation>
    </message>
    <message>
        <source>{words}. {count} above the appetite of {appetite}.</source>
        <translation>{words}. {count} uwchlaw'r archwaeth, sef {appetite}.</translation>
    </message>
    <message>
        <source>{words}.</source>
        <translation>{words}.</translation>
    </message>
    <message>
        <source>Operational</source>
        <translation>Gweithredol</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Gwasanaeth</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Pennaeth</translation>
    </message>
    <message>
        <source>Directorate</source>
        <translation>Cyfarwyddiaeth</translation>
    </message>
    <message>
        <source>Corporate</source>
        <translation>Corfforaethol</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>Heb sgôr</translation>
    </message>
    <message>
        <source>Likelihood or impact is not judged yet</source>
        <translation>Heb asesu'r tebygolrwydd neu'r effaith eto</translation>
    </message>
    <message>
        <source>above appetite</source>
        <translation>uwchlaw'r archwaeth</translation>
    </message>
    <message>
        <source>{score} {band}</source>
        <translation>{score} {band}</translation>
    </message>
    <message>
        <source>↑ from {score}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>↓ from {score}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{words}, against the end of last quarter</source>
        <translation>{words}, o'i gymharu â diwedd y chwarter diwethaf</translation>
    </message>
    <message>
        <source>waits for a decision on {level}</source>
        <translation>yn aros am benderfyniad ar lefel {level}</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Yn aros</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Ar gau</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Dangos y rhestr</translation>
    </message>
    <message>
        <source>Hide the map</source>
        <translation>Cuddio'r map</translation>
    </message>
    <message>
        <source>Show the map</source>
        <translation>Dangos y map</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Fy rhai i</translation>
    </message>
    <message>
        <source>Above appetite</source>
        <translation>Uwchlaw'r archwaeth</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>Angen adolygiad</translation>
    </message>
    <message>
        <source>Escalated and waiting</source>
        <translation>Wedi'u huwchgyfeirio ac yn aros</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Cyfyngedig</translation>
    </message>
    <message>
        <source>Ref</source>
        <translation>Cyf</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Sgôr</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Targed</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risgiau</translation>
    </message>
    <message>
        <source>{count} risk</source>
        <translation>{count} risg</translation>
    </message>
    <message>
        <source>{count} of {total} risks</source>
        <translation>{count} o {total} risg</translation>
    </message>
    <message>
        <source>Filter risks</source>
        <translation>Hidlo'r risgiau</translation>
    </message>
    <message>
        <source>New risk</source>
        <translation>Risg newydd</translation>
    </message>
    <message>
        <source>Delete this risk</source>
        <translation>Dileu'r risg hon</translation>
    </message>
    <message>
        <source>No risks yet</source>
        <translation>Dim risgiau eto</translation>
    </message>
    <message>
        <source>Add the first one, or paste the register you have from Excel.</source>
        <translation>Ychwanegwch yr un gyntaf, neu gludwch y gofrestr sydd gennych o Excel.</translation>
    </message>
    <message>
        <source>Add the risk</source>
        <translation>Ychwanegu'r risg</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Sgorau</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Ysgol uwchgyfeirio</translation>
    </message>
    <message>
        <source>Three lines</source>
        <translation>Tair llinell</translation>
    </message>
    <message>
        <source>Who and when</source>
        <translation>Pwy a phryd</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tagiau</translation>
    </message>
    <message>
        <source>Initial</source>
        <translation>Cychwynnol</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Cyfredol</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Tebygolrwydd</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Effaith</translation>
    </message>
    <message>
        <source>No band</source>
        <translation>Dim band</translation>
    </message>
    <message>
        <source>{sort}: {score} {band}</source>
        <translation>{sort}: {score} {band}</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>today</source>
        <translation>heddiw</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>yfory</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ddoe</translation>
    </message>
    <message>
        <source>in {count} days</source>
        <translation>ymhen {count} diwrnod</translation>
    </message>
    <message>
        <source>{count} days ago</source>
        <translation>{count} diwrnod yn ôl</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>The sample was not made</source>
        <translation>Ni wnaed y sampl</translation>
    </message>
    <message>
        <source>{path} holds a workspace already, which stays as it is.</source>
        <translation>Mae gweithle yn {path} eisoes, sy'n aros fel y mae.</translation>
    </message>
    <message>
        <source>Choose an empty folder.</source>
        <translation>Dewiswch ffolder gwag.</translation>
    </message>
    <message>
        <source>People, teams and registers</source>
        <translation>Pobl, timau a chofrestri</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi gorffen</translation>
    </message>
    <message>
        <source>You stopped it, and what had been made was removed.</source>
        <translation>Fe wnaethoch ei stopio, a chafodd yr hyn a oedd wedi'i wneud ei dynnu.</translation>
    </message>
    <message>
        <source>The sample’s packs carry no certificate signature: this computer has no keyring that can be used, and no passphrase was given (KIMDESK_PASSPHRASE). They carry the named sign-off and their marks, as every pack does.</source>
        <translation>Nid oes llofnod tystysgrif ar becynnau'r sampl: nid oes gan y cyfrifiadur hwn gylch allweddi y gellir ei ddefnyddio, ac ni roddwyd cyfrinair hir (KIMDESK_PASSPHRASE). Maent yn cynnwys y gymeradwyaeth wrth enw a'u marciau, fel pob pecyn.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Search</source>
        <translation>Chwilio</translation>
    </message>
    <message>
        <source>Everything found</source>
        <translation>Popeth a ganfuwyd</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Beth a ganfuwyd</translation>
    </message>
    <message>
        <source>Nothing is recorded with these words</source>
        <translation>Nid oes dim wedi'i gofnodi gyda'r geiriau hyn</translation>
    </message>
    <message>
        <source>Every word must occur; each may be only begun. Words in quotation marks must stand together.</source>
        <translation>Rhaid i bob gair ymddangos; mae dechrau gair yn ddigon. Rhaid i eiriau mewn dyfynodau sefyll gyda'i gilydd.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Withhold these words…</source>
        <translation>Dal y geiriau hyn yn ôl…</translation>
    </message>
    <message>
        <source>Make a bundle…</source>
        <translation>Gwneud bwndel…</translation>
    </message>
    <message>
        <source>Evidence for an information request, a regulator or a court</source>
        <translation>Tystiolaeth ar gyfer cais am wybodaeth, rheoleiddiwr neu lys</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} wedi'u canfod</translation>
    </message>
    <message>
        <source>The first {shown} of {count}; narrow it to see the others</source>
        <translation>Y {shown} cyntaf o {count}; culhewch y chwiliad i weld y lleill</translation>
    </message>
    <message>
        <source>Show all results (Ctrl+Enter)</source>
        <translation>Dangos yr holl ganlyniadau (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Nothing is recorded with these words.</source>
        <translation>Nid oes dim wedi'i gofnodi gyda'r geiriau hyn.</translation>
    </message>
    <message>
        <source>{kind}, {field}: {what} ({piece})</source>
        <translation>{kind}, {field}: {what} ({piece})</translation>
    </message>
    <message>
        <source>{kind}: {around}</source>
        <translation>{kind}: {around}</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Chwilio drwy bopeth</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>Geiriau i chwilio amdanynt</translation>
    </message>
    <message>
        <source>Written from</source>
        <translation>Ysgrifennwyd o'r dyddiad</translation>
    </message>
    <message>
        <source>from, day/month/year</source>
        <translation>o, diwrnod/mis/blwyddyn</translation>
    </message>
    <message>
        <source>Written until</source>
        <translation>Ysgrifennwyd hyd at y dyddiad</translation>
    </message>
    <message>
        <source>until, day/month/year</source>
        <translation>hyd at, diwrnod/mis/blwyddyn</translation>
    </message>
    <message>
        <source>“{words}” is not a date like 31/03/2026.</source>
        <translation>Nid yw “{words}” yn ddyddiad fel 31/03/2026.</translation>
    </message>
    <message>
        <source>May hold personal data</source>
        <translation>Gall gynnwys data personol</translation>
    </message>
    <message>
        <source>Written by {name}</source>
        <translation>Ysgrifennwyd gan {name}</translation>
    </message>
    <message>
        <source>Team: {name}</source>
        <translation>Tîm: {name}</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Yn ôl math</translation>
    </message>
    <message>
        <source>By who wrote</source>
        <translation>Yn ôl pwy a ysgrifennodd</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>Yn ôl tîm</translation>
    </message>
</context>
<context>
    <name>Segmented</name>
    <message>
        <source>nothing chosen</source>
        <translation>dim wedi'i ddewis</translation>
    </message>
    <message>
        <source>{name}: {step}</source>
        <translation>{name}: {step}</translation>
    </message>
    <message>
        <source>Last quarter: {step}. </source>
        <translation>Y chwarter diwethaf: {step}. </translation>
    </message>
    <message>
        <source>Steps: {options}. Arrow keys choose.</source>
        <translation>Dewisiadau: {options}. Defnyddiwch y bysellau saeth i ddewis.</translation>
    </message>
</context>
<context>
    <name>SetAside</name>
    <message>
        <source>The records could not be set aside</source>
        <translation>Ni ellid rhoi'r cofnodion o'r neilltu</translation>
    </message>
    <message>
        <source>{path} cannot be moved: {reason}.</source>
        <translation>Ni ellir symud {path}: {reason}.</translation>
    </message>
    <message>
        <source>Close other programs that use it, and try again. Nothing was changed.</source>
        <translation>Caewch raglenni eraill sy'n ei ddefnyddio, a rhowch gynnig arall arni. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>Set these records aside?</source>
        <translation>Rhoi'r cofnodion hyn o'r neilltu?</translation>
    </message>
    <message>
        <source>KIM Desk begins anew on this laptop, at its first page. There you join your colleagues.</source>
        <translation>Mae KIM Desk yn dechrau o'r newydd ar y gliniadur hwn, ar ei dudalen gyntaf. Yno byddwch yn ymuno â'ch cydweithwyr.</translation>
    </message>
    <message>
        <source>What is here now is moved, whole, into a folder of its own inside {folder}. Nothing is deleted.</source>
        <translation>Caiff yr hyn sydd yma nawr ei symud, yn gyfan, i'w ffolder ei hun y tu mewn i'r ffolder {folder}. Ni chaiff dim ei ddileu.</translation>
    </message>
    <message>
        <source>It is not brought into the new records. Write a pack or a backup first of what you will need.</source>
        <translation>Ni chaiff ei gymryd i mewn i'r cofnodion newydd. Yn gyntaf, ysgrifennwch becyn neu gopi wrth gefn o'r hyn y bydd ei angen arnoch.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Eu cadw</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Rhoi o'r neilltu</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Organisation</source>
        <translation>Sefydliad</translation>
    </message>
    <message>
        <source>Who the landlord is, and who answers for personal data on the record of processing.</source>
        <translation>Pwy yw'r landlord, a phwy sy'n atebol am ddata personol yn y cofnod o brosesu.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendr</translation>
    </message>
    <message>
        <source>When quarters begin, and when their returns are due.</source>
        <translation>Pryd mae chwarteri'n dechrau, ac erbyn pryd y mae eu ffurflenni i fod i mewn.</translation>
    </message>
    <message>
        <source>Quarterly log</source>
        <translation>Log chwarterol</translation>
    </message>
    <message>
        <source>What a team owes each quarter.</source>
        <translation>Yr hyn sy'n ddyledus gan dîm bob chwarter.</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Pecynnau</translation>
    </message>
    <message>
        <source>Who signs a quarter off, and what it goes out with.</source>
        <translation>Pwy sy'n cymeradwyo chwarter, a beth sy'n mynd allan gydag ef.</translation>
    </message>
    <message>
        <source>How packs look</source>
        <translation>Golwg y pecynnau</translation>
    </message>
    <message>
        <source>The council’s logo and colour, as packs signed from now on show them; its name stands under Organisation, as the controller.</source>
        <translation>Logo a lliw'r cyngor, fel y byddant ar becynnau a lofnodir o hyn ymlaen; mae ei enw o dan Sefydliad, fel y rheolydd.</translation>
    </message>
    <message>
        <source>Risk bands</source>
        <translation>Bandiau risg</translation>
    </message>
    <message>
        <source>What scores are called, and the highest that is accepted.</source>
        <translation>Enwau'r sgorau, a'r sgôr uchaf a dderbynnir.</translation>
    </message>
    <message>
        <source>Themes and terms</source>
        <translation>Themâu a thermau</translation>
    </message>
    <message>
        <source>What actions are grouped by, and what words mean here.</source>
        <translation>Sut y caiff camau gweithredu eu grwpio, a beth yw ystyr geiriau yma.</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>How long this workspace keeps its own records.</source>
        <translation>Am ba hyd y mae'r gweithle hwn yn cadw ei gofnodion ei hun.</translation>
    </message>
    <message>
        <source>{number} is no month, so the year begins in April. Write 1 to 12.</source>
        <translation>Nid yw {number} yn fis, felly mae'r flwyddyn yn dechrau ym mis Ebrill. Ysgrifennwch rif o 1 i 12.</translation>
    </message>
    <message>
        <source>This cannot be less than nothing.</source>
        <translation>Ni all hwn fod yn llai na sero.</translation>
    </message>
    <message>
        <source>As it stands no rule holds: write 1 year or more.</source>
        <translation>Fel y mae, nid oes rheol mewn grym: ysgrifennwch 1 flwyddyn neu fwy.</translation>
    </message>
    <message>
        <source>No day can be read from {words}: it does not count. Write 24/12/2026.</source>
        <translation>Ni ellir darllen diwrnod o {words}: nid yw'n cyfrif. Ysgrifennwch 24/12/2026.</translation>
    </message>
    <message>
        <source>{number} is no score from 0 to 25, so the usual appetite holds.</source>
        <translation>Nid yw {number} yn sgôr rhwng 0 a 25, felly'r archwaeth arferol sydd mewn grym.</translation>
    </message>
    <message>
        <source>There already, or with letters that another theme has: {words}.</source>
        <translation>Yno eisoes, neu â llythrennau sydd gan thema arall: {words}.</translation>
    </message>
    <message>
        <source>No section, or no new template: {words}. Sections are: {sections}.</source>
        <translation>Nid yw'n adran, neu nid yw'n dempled newydd: {words}. Dyma'r adrannau: {sections}.</translation>
    </message>
    <message>
        <source>No colour can be read from “{words}”: write it as #7A1F3D.</source>
        <translation>Ni ellir darllen lliw o “{words}”: ysgrifennwch ef fel #7A1F3D.</translation>
    </message>
    <message>
        <source>{colour} is too light to be read on white, so packs take the darker {shade}.</source>
        <translation>Mae {colour} yn rhy olau i'w ddarllen ar wyn, felly mae pecynnau'n defnyddio'r lliw tywyllach {shade}.</translation>
    </message>
    <message>
        <source>Without a meaning after a colon: {words}.</source>
        <translation>Heb ystyr ar ôl colon: {words}.</translation>
    </message>
    <message>
        <source>There is no setting “{name}”</source>
        <translation>Nid oes gosodiad “{name}”</translation>
    </message>
    <message>
        <source>The settings are: {names}.</source>
        <translation>Dyma'r gosodiadau: {names}.</translation>
    </message>
    <message>
        <source>See what they say: kimdesk settings list.</source>
        <translation>I weld beth maent yn ei ddweud: kimdesk settings list.</translation>
    </message>
    <message>
        <source>“{name}” is a file</source>
        <translation>Ffeil yw “{name}”</translation>
    </message>
    <message>
        <source>It is chosen, and not typed.</source>
        <translation>Caiff ei dewis, nid ei theipio.</translation>
    </message>
    <message>
        <source>Choose it on the page of settings, or with kimdesk settings logo FILE.</source>
        <translation>Dewiswch hi ar dudalen y gosodiadau, neu gyda kimdesk settings logo FFEIL.</translation>
    </message>
    <message>
        <source>Latest changes</source>
        <translation>Newidiadau diweddaraf</translation>
    </message>
    <message>
        <source>All changes of the settings</source>
        <translation>Holl newidiadau'r gosodiadau</translation>
    </message>
    <message>
        <source>{who}, {when}, {laptop}</source>
        <translation>{who}, {when}, {laptop}</translation>
    </message>
    <message>
        <source>Nothing was ever set.</source>
        <translation>Ni osodwyd dim erioed.</translation>
    </message>
    <message>
        <source>{name}: {change}</source>
        <translation>{name}: {change}</translation>
    </message>
    <message>
        <source>Workspace settings</source>
        <translation>Gosodiadau'r gweithle</translation>
    </message>
    <message>
        <source>People and roles</source>
        <translation>Pobl a rolau</translation>
    </message>
    <message>
        <source>People and roles…</source>
        <translation>Pobl a rolau…</translation>
    </message>
    <message>
        <source>Administrators change these settings; you may read them.</source>
        <translation>Gweinyddwyr sy'n newid y gosodiadau hyn; cewch eu darllen.</translation>
    </message>
    <message>
        <source>Retention rules of the register: {count}</source>
        <translation>Rheolau cadw yn y gofrestr: {count}</translation>
    </message>
    <message>
        <source>So {quarter} runs {months}, and its returns are due {day}.</source>
        <translation>Felly cyfnod {quarter} yw {months}, a rhaid i'w ffurflenni fod i mewn erbyn {day}.</translation>
    </message>
    <message>
        <source>{count} people and posts, {roles} with a role. KIM log administrators: {names}.</source>
        <translation>Pobl a swyddi: {count}; gyda rôl: {roles}. Gweinyddwyr y log KIM: {names}.</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>neb eto</translation>
    </message>
    <message>
        <source>{value} unless set</source>
        <translation>{value} oni osodir yn wahanol</translation>
    </message>
    <message>
        <source>Addresses and further contacts</source>
        <translation>Cyfeiriadau a chysylltiadau pellach</translation>
    </message>
    <message>
        <source>No team yet: the KIM log makes the first one.</source>
        <translation>Nid oes tîm eto: yn y log KIM y gwneir yr un cyntaf.</translation>
    </message>
    <message>
        <source>{team}: detail owed</source>
        <translation>{team}: manylder gofynnol</translation>
    </message>
    <message>
        <source>{team}: history</source>
        <translation>{team}: hanes</translation>
    </message>
    <message>
        <source>It is not to be trusted from today. What was signed before stays verifiable, and whoever checks it reads why.</source>
        <translation>Ni ddylid ymddiried ynddi o heddiw ymlaen. Gellir dilysu o hyd yr hyn a lofnodwyd o'r blaen, a bydd pwy bynnag sy'n ei wirio yn darllen pam.</translation>
    </message>
    <message>
        <source>Withdraw the certificate of {name}</source>
        <translation>Tynnu tystysgrif {name} yn ôl</translation>
    </message>
    <message>
        <source>Why it is withdrawn</source>
        <translation>Pam y caiff ei thynnu'n ôl</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Tynnu'n ôl</translation>
    </message>
    <message>
        <source>Nobody has a certificate yet: packs carry the named sign-off and their marks, as always.</source>
        <translation>Nid oes gan neb dystysgrif eto: mae pecynnau'n cynnwys y gymeradwyaeth wrth enw a'u marciau, fel bob amser.</translation>
    </message>
    <message>
        <source>Begin the landlord’s authority</source>
        <translation>Dechrau awdurdod tystysgrifau'r landlord</translation>
    </message>
    <message>
        <source>Ask for a certificate</source>
        <translation>Gofyn am dystysgrif</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Derbyn</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Rhoi</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Tynnu'n ôl…</translation>
    </message>
    <message>
        <source>its key is on this laptop</source>
        <translation>mae ei hallwedd ar y gliniadur hwn</translation>
    </message>
    <message>
        <source>the landlord’s authority</source>
        <translation>awdurdod tystysgrifau'r landlord</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Dewis llun…</translation>
    </message>
    <message>
        <source>Show no logo</source>
        <translation>Peidio â dangos logo</translation>
    </message>
    <message>
        <source>The logo</source>
        <translation>Y logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Lluniau (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Which picture is the logo?</source>
        <translation>Pa lun yw'r logo?</translation>
    </message>
    <message>
        <source>None yet: a PNG or a JPEG, as wide as it is to be read well.</source>
        <translation>Dim eto: PNG neu JPEG, yn ddigon llydan i'w ddarllen yn dda.</translation>
    </message>
    <message>
        <source>{file} is not on this laptop yet: it comes with the next sync.</source>
        <translation>Nid yw {file} ar y gliniadur hwn eto: daw gyda'r cydamseru nesaf.</translation>
    </message>
</context>
<context>
    <name>ShareDoctor</name>
    <message>
        <source>Changes that wait for somebody to accept or discard them: {count}.</source>
        <translation>Newidiadau sy'n aros i rywun eu derbyn neu eu gwrthod: {count}.</translation>
    </message>
    <message>
        <source>Look at them on the page for conflicts.</source>
        <translation>Edrychwch arnynt ar y dudalen gwrthdaro.</translation>
    </message>
    <message>
        <source>This computer cannot write to the shared folder. {words}</source>
        <translation>Ni all y cyfrifiadur hwn ysgrifennu i'r ffolder a rennir. {words}</translation>
    </message>
    <message>
        <source>Ask IT to let you change files there. What you save stays on this laptop until then.</source>
        <translation>Gofynnwch i TG adael i chi newid ffeiliau yno. Mae'r hyn rydych yn ei gadw yn aros ar y gliniadur hwn tan hynny.</translation>
    </message>
    <message>
        <source>There is no folder in common; team files are handed over.</source>
        <translation>Nid oes ffolder cyffredin; rhoddir ffeiliau tîm o law i law.</translation>
    </message>
    <message>
        <source>kimdesk team-file write FILE, and merge what colleagues give you.</source>
        <translation>kimdesk team-file write FFEIL, a chyfunwch yr hyn y mae cydweithwyr yn ei roi i chi.</translation>
    </message>
    <message>
        <source>The list of laptops is missing or damaged in the shared folder (entries {numbers}).</source>
        <translation>Mae'r rhestr gliniaduron ar goll neu wedi'i difrodi yn y ffolder a rennir (eitemau {numbers}).</translation>
    </message>
    <message>
        <source>The folder says less of {name}’s laptop than it holds.</source>
        <translation>Mae'r ffolder yn dweud llai am liniadur {name} nag sydd ynddo.</translation>
    </message>
    <message>
        <source>That laptop’s next sync puts it right.</source>
        <translation>Bydd cydamseru nesaf y gliniadur hwnnw yn unioni hyn.</translation>
    </message>
    <message>
        <source>The folder says less of the list of laptops than it holds.</source>
        <translation>Mae'r ffolder yn dweud llai am y rhestr gliniaduron nag sydd ynddo.</translation>
    </message>
    <message>
        <source>The next sync puts it right.</source>
        <translation>Bydd y cydamseru nesaf yn unioni hyn.</translation>
    </message>
    <message>
        <source>Files of {name}’s laptop that are not taken in here yet: {count}.</source>
        <translation>Ffeiliau o liniadur {name} heb eu cymryd i mewn yma eto: {count}.</translation>
    </message>
    <message>
        <source>The list of laptops was changed and that is not taken in here yet.</source>
        <translation>Newidiwyd y rhestr gliniaduron ac nid yw hynny wedi'i gymryd i mewn yma eto.</translation>
    </message>
    <message>
        <source>Files that do not belong in the shared folder: {names}.</source>
        <translation>Ffeiliau nad ydynt yn perthyn i'r ffolder a rennir: {names}.</translation>
    </message>
    <message>
        <source>They do no harm and are never looked at. Whoever put them there can take them away.</source>
        <translation>Nid ydynt yn gwneud niwed ac nid edrychir arnynt byth. Gall pwy bynnag a'u rhoddodd yno eu tynnu oddi yno.</translation>
    </message>
    <message>
        <source>Files of this laptop that are not in the shared folder yet: {count}.</source>
        <translation>Ffeiliau o'r gliniadur hwn nad ydynt yn y ffolder a rennir eto: {count}.</translation>
    </message>
    <message>
        <source>The shared folder holds files of this laptop that it does not know: it was set back to an earlier day, or a copy of it is at work.</source>
        <translation>Mae'r ffolder a rennir yn dal ffeiliau o'r gliniadur hwn nad yw'r gliniadur ei hun yn eu hadnabod: cafodd ei osod yn ôl i ddiwrnod cynharach, neu mae copi ohono ar waith.</translation>
    </message>
    <message>
        <source>Sync: the laptop takes a new number, and nothing that was saved is lost.</source>
        <translation>Cydamserwch: bydd y gliniadur yn cymryd rhif newydd, ac ni chollir dim a gadwyd.</translation>
    </message>
    <message>
        <source>Signed documents that are not on this computer: {count}.</source>
        <translation>Dogfennau wedi'u llofnodi nad ydynt ar y cyfrifiadur hwn: {count}.</translation>
    </message>
    <message>
        <source>They come with the next sync, once a laptop that has them has met the shared folder.</source>
        <translation>Dônt gyda'r cydamseru nesaf, unwaith y bydd gliniadur sydd â'r dogfennau wedi cydamseru â'r ffolder a rennir.</translation>
    </message>
    <message>
        <source>Signed documents that the shared folder has lost: {count}.</source>
        <translation>Dogfennau wedi'u llofnodi y mae'r ffolder a rennir wedi'u colli: {count}.</translation>
    </message>
    <message>
        <source>Attached files of which fewer than two laptops say that they hold a copy: {names}.</source>
        <translation>Ffeiliau wedi'u hatodi y mae llai na dau liniadur yn dweud eu bod yn dal copi ohonynt: {names}.</translation>
    </message>
    <message>
        <source>Opening a file keeps a copy of it; administrators’ laptops keep what was signed.</source>
        <translation>Mae agor ffeil yn cadw copi ohoni; mae gliniaduron gweinyddwyr yn cadw'r hyn a lofnodwyd.</translation>
    </message>
    <message>
        <source>Files of {name}’s laptop are missing or damaged in the shared folder (numbers {numbers}).</source>
        <translation>Mae ffeiliau o liniadur {name} ar goll neu wedi'u difrodi yn y ffolder a rennir (rhifau {numbers}).</translation>
    </message>
    <message>
        <source>This laptop does not have them either. Let {name} sync: that laptop puts them back.</source>
        <translation>Nid ydynt ar y gliniadur hwn chwaith. Gofynnwch i {name} gydamseru: bydd y gliniadur hwnnw'n eu rhoi yn ôl.</translation>
    </message>
    <message>
        <source>{folder} does not hold this laptop’s share.</source>
        <translation>Nid yw'r ffolder {folder} yn dal ffolder a rennir y gliniadur hwn.</translation>
    </message>
    <message>
        <source>Check that it is the right folder. Where it was wiped, kimdesk share sync --heal puts back all that this laptop has.</source>
        <translation>Gwiriwch mai hwn yw'r ffolder cywir. Os cafodd ei glirio, mae kimdesk share sync --heal yn rhoi yn ôl bopeth sydd ar y gliniadur hwn.</translation>
    </message>
    <message>
        <source>The clock of this computer and that of the shared folder differ by {minutes} minutes.</source>
        <translation>Mae {minutes} munud o wahaniaeth rhwng cloc y cyfrifiadur hwn a chloc y ffolder a rennir.</translation>
    </message>
    <message>
        <source>Nothing is decided by clocks, but the times in histories are wrong. Let Windows set the time.</source>
        <translation>Nid yw clociau'n penderfynu dim, ond mae'r amserau mewn hanesion yn anghywir. Gadewch i Windows osod yr amser.</translation>
    </message>
    <message>
        <source>kimdesk share sync --heal puts back what this laptop has.</source>
        <translation>Mae kimdesk share sync --heal yn rhoi yn ôl yr hyn sydd ar y gliniadur hwn.</translation>
    </message>
    <message>
        <source>kimdesk share sync.</source>
        <translation>kimdesk share sync.</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>{count} due</source>
        <translation>angen sylw: {count}</translation>
    </message>
    <message>
        <source>{name}, {count} records</source>
        <translation>{name}, {count} cofnod</translation>
    </message>
    <message>
        <source>, {count} due</source>
        <translation>, angen sylw: {count}</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>I edrych arno</translation>
    </message>
    <message>
        <source>Reviews, targets and checks of every register by date.</source>
        <translation>Adolygiadau, targedau a gwiriadau pob cofrestr yn ôl dyddiad.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendr</translation>
    </message>
    <message>
        <source>What is recorded and not right yet, in every register.</source>
        <translation>Yr hyn sydd wedi'i gofnodi ond heb fod yn iawn eto, ym mhob cofrestr.</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Dilyn i fyny</translation>
    </message>
    <message>
        <source>Data protection</source>
        <translation>Diogelu data</translation>
    </message>
    <message>
        <source>One for each purpose; the record of processing is written from them.</source>
        <translation>Un ar gyfer pob diben; ohonynt hwy yr ysgrifennir y cofnod o brosesu.</translation>
    </message>
    <message>
        <source>With whom we share, what was advised and who decided.</source>
        <translation>Gyda phwy rydym yn rhannu, pa gyngor a roddwyd a phwy a benderfynodd.</translation>
    </message>
    <message>
        <source>Sharing and DPIAs</source>
        <translation>Rhannu a DPIAs</translation>
    </message>
    <message>
        <source>What went wrong or nearly did, who was told, and what we learned.</source>
        <translation>Beth aeth o'i le neu a fu bron â mynd o'i le, pwy gafodd wybod, a beth a ddysgwyd.</translation>
    </message>
    <message>
        <source>Breaches</source>
        <translation>Toriadau</translation>
    </message>
    <message>
        <source>What we tell people about their data, version by version.</source>
        <translation>Beth rydym yn ei ddweud wrth bobl am eu data, fersiwn wrth fersiwn.</translation>
    </message>
    <message>
        <source>Privacy notices</source>
        <translation>Hysbysiadau preifatrwydd</translation>
    </message>
    <message>
        <source>While one stands, nothing that it names may be disposed of.</source>
        <translation>Tra bo un mewn grym, ni chaniateir gwaredu dim y mae'n ei enwi.</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>What is kept how long, from when, and on whose authority.</source>
        <translation>Beth a gedwir, am ba hyd, o ba bryd, ac ar awdurdod pwy.</translation>
    </message>
    <message>
        <source>Retention rules</source>
        <translation>Rheolau cadw</translation>
    </message>
    <message>
        <source>What was disposed of, how, and who approved it.</source>
        <translation>Beth a waredwyd, sut, a phwy a'i cymeradwyodd.</translation>
    </message>
    <message>
        <source>Disposals</source>
        <translation>Gwaredu</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systemau</translation>
    </message>
    <message>
        <source>Where information is kept, and who looks after it.</source>
        <translation>Ble y cedwir gwybodaeth, a phwy sy'n gofalu amdani.</translation>
    </message>
    <message>
        <source>What is drawn from the systems, and how far it has come.</source>
        <translation>Beth a dynnir o'r systemau, a faint o gynnydd a wnaed.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Adroddiadau</translation>
    </message>
    <message>
        <source>What passes from system to system, and when both were last compared.</source>
        <translation>Beth sy'n pasio o system i system, a phryd y cymharwyd y ddwy ddiwethaf.</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>Rhyngwynebau</translation>
    </message>
    <message>
        <source>Who handles information for us, and whether they keep our standard.</source>
        <translation>Pwy sy'n trin gwybodaeth ar ein rhan, ac a ydynt yn cadw at ein safon.</translation>
    </message>
    <message>
        <source>Contractors</source>
        <translation>Contractwyr</translation>
    </message>
    <message>
        <source>Moves from one system to another, tested before and watched after.</source>
        <translation>Symud o un system i un arall, gan brofi ymlaen llaw a gwylio wedyn.</translation>
    </message>
    <message>
        <source>System changes</source>
        <translation>Newidiadau i systemau</translation>
    </message>
    <message>
        <source>Who can get in, and who should not any more.</source>
        <translation>Pwy sy'n gallu cael mynediad, a phwy na ddylai ei gael mwyach.</translation>
    </message>
    <message>
        <source>Access reviews</source>
        <translation>Adolygiadau mynediad</translation>
    </message>
    <message>
        <source>Standards and practice</source>
        <translation>Safonau ac arferion</translation>
    </message>
    <message>
        <source>What must be recorded, in which words, and who checks it.</source>
        <translation>Beth y mae'n rhaid ei gofnodi, ym mha eiriau, a phwy sy'n ei wirio.</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>Prosesu</translation>
    </message>
    <message>
        <source>What colleagues have sent: bring in, settle, say that it is merged, chase.</source>
        <translation>Yr hyn y mae cydweithwyr wedi'i anfon: dod ag ef i mewn, datrys, dweud ei fod wedi'i gyfuno, atgoffa.</translation>
    </message>
    <message>
        <source>Merge desk</source>
        <translation>Desg gyfuno</translation>
    </message>
    <message>
        <source>Who owes a return, since when, and a text ready for each.</source>
        <translation>Gan bwy y mae ffurflen yn ddyledus, ers pryd, a thestun parod ar gyfer pob un.</translation>
    </message>
    <message>
        <source>Chase</source>
        <translation>Atgoffa</translation>
    </message>
    <message>
        <source>Holds, requests</source>
        <translation>Ataliadau, ceisiadau</translation>
    </message>
    <message>
        <source>What was handed out for a request, and is held until the request is closed.</source>
        <translation>Yr hyn a roddwyd allan ar gyfer cais, ac a ddelir nes bod y cais wedi'i gau.</translation>
    </message>
    <message>
        <source>Evidence bundles</source>
        <translation>Bwndeli tystiolaeth</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>Safonau</translation>
    </message>
    <message>
        <source>What changes in people’s lives is looked at again, and taken out in time.</source>
        <translation>Caiff yr hyn sy'n newid ym mywydau pobl ei adolygu eto, a'i dynnu allan mewn pryd.</translation>
    </message>
    <message>
        <source>Sensitive reviews</source>
        <translation>Adolygiadau sensitif</translation>
    </message>
    <message>
        <source>How it is done, in which version, and who holds it.</source>
        <translation>Sut y caiff ei wneud, ym mha fersiwn, a phwy sy'n ei dal.</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Gweithdrefnau</translation>
    </message>
    <message>
        <source>How many were due to learn, and how many did.</source>
        <translation>Faint oedd i fod i ddysgu, a faint a wnaeth hynny.</translation>
    </message>
    <message>
        <source>Training figures</source>
        <translation>Ffigurau hyfforddiant</translation>
    </message>
    <message>
        <source>A few records read closely, and what that taught.</source>
        <translation>Ychydig o gofnodion a ddarllenwyd yn fanwl, a beth a ddysgwyd o hynny.</translation>
    </message>
    <message>
        <source>Sample audits</source>
        <translation>Archwiliadau sampl</translation>
    </message>
    <message>
        <source>The year planner: what comes round, and when next.</source>
        <translation>Cynlluniwr y flwyddyn: beth sy'n digwydd yn rheolaidd, a phryd nesaf.</translation>
    </message>
    <message>
        <source>Recurring tasks</source>
        <translation>Tasgau cylchol</translation>
    </message>
    <message>
        <source>Assurance</source>
        <translation>Sicrwydd</translation>
    </message>
    <message>
        <source>What each line of defence has checked, and where ratings differ.</source>
        <translation>Beth y mae pob llinell amddiffyn wedi'i wirio, a ble mae graddau'n wahanol.</translation>
    </message>
    <message>
        <source>Three lines of defence</source>
        <translation>Tair llinell amddiffyn</translation>
    </message>
    <message>
        <source>How anything was on a day, what was in force, and who changed what.</source>
        <translation>Sut roedd unrhyw beth ar ddiwrnod penodol, beth oedd mewn grym, a phwy newidiodd beth.</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Edrych yn ôl</translation>
    </message>
    <message>
        <source>What could go wrong, how bad, and who decides about it.</source>
        <translation>Beth allai fynd o'i le, pa mor ddrwg, a phwy sy'n penderfynu arno.</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risgiau</translation>
    </message>
    <message>
        <source>How we stand against the Ombudsman’s recommendations.</source>
        <translation>Ble rydym yn sefyll o ran argymhellion yr Ombwdsmon.</translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation>Hunanasesiad</translation>
    </message>
    <message>
        <source>Facts that are counted, with a target.</source>
        <translation>Ffeithiau a gaiff eu cyfrif, gyda tharged.</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Mesurau</translation>
    </message>
    <message>
        <source>What each measure came to, period by period.</source>
        <translation>Canlyniad pob mesur, cyfnod wrth gyfnod.</translation>
    </message>
    <message>
        <source>Measure values</source>
        <translation>Gwerthoedd mesurau</translation>
    </message>
    <message>
        <source>Findings about us, what was ordered, and the proof that it was done.</source>
        <translation>Canfyddiadau amdanom, beth a orchmynnwyd, a'r prawf ei fod wedi'i wneud.</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Dysgu</translation>
    </message>
    <message>
        <source>What was reported to whom, what they asked, and what was decided.</source>
        <translation>Beth a adroddwyd i bwy, beth a ofynnwyd ganddynt, a beth a benderfynwyd.</translation>
    </message>
    <message>
        <source>Scrutiny</source>
        <translation>Craffu</translation>
    </message>
    <message>
        <source>What each asset owner tells the SIRO once a year.</source>
        <translation>Beth y mae pob perchennog asedau yn ei ddweud wrth y SIRO unwaith y flwyddyn.</translation>
    </message>
    <message>
        <source>Owners’ statements</source>
        <translation>Datganiadau perchnogion</translation>
    </message>
    <message>
        <source>FOI, EIR and subject access in numbers, without names.</source>
        <translation>FOI, EIR a cheisiadau gwrthrych am wybodaeth mewn rhifau, heb enwau.</translation>
    </message>
    <message>
        <source>Information requests</source>
        <translation>Ceisiadau am wybodaeth</translation>
    </message>
</context>
<context>
    <name>Sign</name>
    <message>
        <source>{quarter}: sign-off and pack</source>
        <translation>{quarter}: cymeradwyaeth a phecyn</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Save the pack…</source>
        <translation>Cadw'r pecyn…</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Ailagor…</translation>
    </message>
    <message>
        <source>Sign off {quarter}</source>
        <translation>Cymeradwyo {quarter}</translation>
    </message>
    <message>
        <source>Save a draft pack…</source>
        <translation>Cadw pecyn drafft…</translation>
    </message>
    <message>
        <source>Signing is for a head of service, a director or the chief executive. You may read this.</source>
        <translation>Pennaeth gwasanaeth, cyfarwyddwr neu'r prif weithredwr sy'n llofnodi. Cewch ddarllen hwn.</translation>
    </message>
    <message>
        <source>The scan is kept with the sign-off; packs made from now on name it. One that was issued stays.</source>
        <translation>Cedwir y sgan gyda'r gymeradwyaeth; bydd pecynnau a wneir o hyn ymlaen yn ei enwi. Mae un a gyhoeddwyd eisoes yn aros fel y mae.</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Wedi'i gymeradwyo</translation>
    </message>
    <message>
        <source>{name}, {role}</source>
        <translation>{name}, {role}</translation>
    </message>
    <message>
        <source>On {when}, by the clock of that computer.</source>
        <translation>Ar {when}, yn ôl cloc y cyfrifiadur hwnnw.</translation>
    </message>
    <message>
        <source>Before that: {name}, {role}, {when}</source>
        <translation>Cyn hynny: {name}, {role}, {when}</translation>
    </message>
    <message>
        <source>Content {mark}</source>
        <translation>Cynnwys {mark}</translation>
    </message>
    <message>
        <source>What amendment {number} changed…</source>
        <translation>Beth newidiodd diwygiad {number}…</translation>
    </message>
    <message>
        <source>Sheet signed by hand: {file}</source>
        <translation>Dalen a lofnodwyd â llaw: {file}</translation>
    </message>
    <message>
        <source>Attach another scan…</source>
        <translation>Atodi sgan arall…</translation>
    </message>
    <message>
        <source>Attach a scan of the signed sheet…</source>
        <translation>Atodi sgan o'r ddalen a lofnodwyd…</translation>
    </message>
    <message>
        <source>Which scan?</source>
        <translation>Pa sgan?</translation>
    </message>
    <message>
        <source>{count} changes arrived after sign-off. They are not in the signed pack: reopen to amend, or leave them for next quarter.</source>
        <translation>Daeth {count} newid i law ar ôl y gymeradwyaeth. Nid ydynt yn y pecyn a lofnodwyd: ailagorwch i ddiwygio, neu gadewch nhw tan y chwarter nesaf.</translation>
    </message>
    <message>
        <source>Why this one stands</source>
        <translation>Pam mae'r un hon yn sefyll</translation>
    </message>
    <message>
        <source>Keep one sign-off</source>
        <translation>Cadw un gymeradwyaeth</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Before signing</source>
        <translation>Cyn llofnodi</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Wedi'i ddatrys</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Heb ei ddatrys</translation>
    </message>
    <message>
        <source>I attest that</source>
        <translation>Rwy'n ardystio'r canlynol</translation>
    </message>
    <message>
        <source>{quarter} is signed off.</source>
        <translation>Mae {quarter} wedi'i gymeradwyo.</translation>
    </message>
    <message>
        <source>Reopen {quarter}</source>
        <translation>Ailagor {quarter}</translation>
    </message>
    <message>
        <source>The signed pack stays as it is and can still be checked. The next signature is an amendment.</source>
        <translation>Mae'r pecyn a lofnodwyd yn aros fel y mae a gellir ei wirio o hyd. Diwygiad fydd y llofnod nesaf.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Ailagor</translation>
    </message>
    <message>
        <source>Signed off twice, please choose</source>
        <translation>Wedi'i gymeradwyo ddwywaith, dewiswch</translation>
    </message>
    <message>
        <source>These were signed on different laptops before they met. The packs of both can be checked.</source>
        <translation>Llofnodwyd y rhain ar liniaduron gwahanol cyn iddynt gydamseru. Gellir gwirio pecynnau'r ddwy.</translation>
    </message>
    <message>
        <source>{name}, {when}, content {mark}</source>
        <translation>{name}, {when}, cynnwys {mark}</translation>
    </message>
    <message>
        <source>Keep this one…</source>
        <translation>Cadw'r un hon…</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>The {role} signs next.</source>
        <translation>Y nesaf i lofnodi: {role}.</translation>
    </message>
    <message>
        <source>Your role does not sign.</source>
        <translation>Nid yw eich rôl yn llofnodi.</translation>
    </message>
    <message>
        <source>First settle what is open above.</source>
        <translation>Yn gyntaf, datryswch yr hyn sy'n agored uchod.</translation>
    </message>
    <message>
        <source>First tick what you attest: {count} left.</source>
        <translation>Yn gyntaf, ticiwch yr hyn rydych yn ei ardystio: {count} ar ôl.</translation>
    </message>
    <message>
        <source>Sign as {role}</source>
        <translation>Llofnodi fel {role}</translation>
    </message>
    <message>
        <source>You have signed. {quarter} is signed off when the others have signed too.</source>
        <translation>Rydych wedi llofnodi. Caiff {quarter} ei gymeradwyo pan fydd y lleill wedi llofnodi hefyd.</translation>
    </message>
    <message>
        <source>Signed in order</source>
        <translation>Llofnodi mewn trefn</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Wedi llofnodi</translation>
    </message>
    <message>
        <source>Signs next</source>
        <translation>Nesaf i lofnodi</translation>
    </message>
    <message>
        <source>After that</source>
        <translation>Ar ôl hynny</translation>
    </message>
    <message>
        <source>{role}: {name}, {when}</source>
        <translation>{role}: {name}, {when}</translation>
    </message>
    <message>
        <source>Reported to</source>
        <translation>Adroddwyd i</translation>
    </message>
    <message>
        <source>Decided: {decision}</source>
        <translation>Penderfynwyd: {decision}</translation>
    </message>
    <message>
        <source>{body}, {day}</source>
        <translation>{body}, {day}</translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>The council’s logo is not on this laptop yet. Sync; or have an administrator choose it anew, or none.</source>
        <translation>Nid yw logo'r cyngor ar y gliniadur hwn eto. Cydamserwch; neu gofynnwch i weinyddwr ei ddewis o'r newydd, neu ddewis peidio â dangos logo.</translation>
    </message>
    <message>
        <source>{team}: {state}</source>
        <translation>{team}: {state}</translation>
    </message>
    <message>
        <source>{team}: changed since it was reviewed</source>
        <translation>{team}: wedi newid ers yr adolygiad</translation>
    </message>
    <message>
        <source>Two values to choose between: {name}</source>
        <translation>Dau werth i ddewis rhyngddynt: {name}</translation>
    </message>
    <message>
        <source>Action {ref} has no owner or no date</source>
        <translation>Cam gweithredu {ref}: heb berchennog neu heb ddyddiad</translation>
    </message>
    <message>
        <source>{quarter} is already signed off</source>
        <translation>Mae {quarter} wedi'i gymeradwyo eisoes</translation>
    </message>
    <message>
        <source>Reopen it with a reason to change it.</source>
        <translation>Ailagorwch ef gyda rheswm i'w newid.</translation>
    </message>
    <message>
        <source>{quarter} cannot be signed off yet</source>
        <translation>Ni ellir cymeradwyo {quarter} eto</translation>
    </message>
    <message>
        <source>Each of these must be settled or ticked first.</source>
        <translation>Rhaid datrys neu dicio pob un o'r rhain yn gyntaf.</translation>
    </message>
    <message>
        <source>Sign-off of {quarter}</source>
        <translation>Cymeradwyaeth {quarter}</translation>
    </message>
    <message>
        <source>There is no signed sheet</source>
        <translation>Nid oes dalen wedi'i llofnodi</translation>
    </message>
    <message>
        <source>No scan is kept with the sign-off of {quarter}.</source>
        <translation>Ni chedwir sgan gyda chymeradwyaeth {quarter}.</translation>
    </message>
    <message>
        <source>Attach one in the window of the sign-off, or with kimdesk quarter sheet.</source>
        <translation>Atodwch un yn ffenestr y gymeradwyaeth, neu gyda kimdesk quarter sheet.</translation>
    </message>
    <message>
        <source>{quarter} is not signed off</source>
        <translation>Nid yw {quarter} wedi'i gymeradwyo</translation>
    </message>
    <message>
        <source>A signed sheet is kept with a sign-off.</source>
        <translation>Gyda chymeradwyaeth y cedwir dalen wedi'i llofnodi.</translation>
    </message>
    <message>
        <source>Record the sign-off first, in the name of whoever signed by hand.</source>
        <translation>Cofnodwch y gymeradwyaeth yn gyntaf, yn enw'r sawl a lofnododd â llaw.</translation>
    </message>
    <message>
        <source>A reason is needed</source>
        <translation>Mae angen rheswm</translation>
    </message>
    <message>
        <source>Say why the quarter is opened again; it stays in the history.</source>
        <translation>Dywedwch pam mae'r chwarter yn cael ei agor eto; mae'n aros yn yr hanes.</translation>
    </message>
    <message>
        <source>Nothing to settle</source>
        <translation>Dim i'w ddatrys</translation>
    </message>
    <message>
        <source>{quarter} has one sign-off.</source>
        <translation>Mae gan {quarter} un gymeradwyaeth.</translation>
    </message>
    <message>
        <source>Say why this one stands.</source>
        <translation>Dywedwch pam mae'r un hon yn sefyll.</translation>
    </message>
    <message>
        <source>{quarter} was reopened on {date} by {name}: {reason}</source>
        <translation>Ailagorwyd {quarter} ar {date} gan {name}: {reason}</translation>
    </message>
    <message>
        <source>{sentence} Amendment {number}, signed on {date} by {name}, stands in its place.</source>
        <translation>{sentence} Mae diwygiad {number}, a lofnodwyd ar {date} gan {name}, yn sefyll yn ei lle.</translation>
    </message>
    <message>
        <source>{sentence} The one signed on {date} by {name} stands in its place.</source>
        <translation>{sentence} Mae'r un a lofnodwyd ar {date} gan {name} yn sefyll yn ei lle.</translation>
    </message>
    <message>
        <source>The signed document is not on this computer</source>
        <translation>Nid yw'r ddogfen a lofnodwyd ar y cyfrifiadur hwn</translation>
    </message>
    <message>
        <source>The sign-off is known here, its content is not.</source>
        <translation>Mae'r gymeradwyaeth yn hysbys yma, ond nid yw ei chynnwys.</translation>
    </message>
    <message>
        <source>Open the pack on the computer where it was signed, or restore a backup.</source>
        <translation>Agorwch y pecyn ar y cyfrifiadur lle cafodd ei lofnodi, neu adferwch gopi wrth gefn.</translation>
    </message>
    <message>
        <source>It is signed in order, and the {role} signs next; your roles: {roles}.</source>
        <translation>Llofnodir mewn trefn; y nesaf i lofnodi: {role}; eich rolau chi: {roles}.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>dim</translation>
    </message>
    <message>
        <source>One person wrote, reviewed and signed: {team}.</source>
        <translation>Yr un person a ysgrifennodd, a adolygodd ac a lofnododd: {team}.</translation>
    </message>
    <message>
        <source>Restricted items left out: {count}.</source>
        <translation>Eitemau cyfyngedig a adawyd allan: {count}.</translation>
    </message>
    <message>
        <source>It names {who} as having signed before, and no such signature stands here: it has not come in yet, or was not admitted. Look under Conflicts, and reopen the quarter where it should not stand.</source>
        <translation>Mae'n nodi bod {who} wedi llofnodi o'r blaen, ond nid oes llofnod o'r fath yma: nid yw wedi dod i mewn eto, neu ni chafodd ei dderbyn. Edrychwch o dan Gwrthdaro, ac ailagorwch y chwarter os na ddylai'r llofnod sefyll.</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} a hefyd {count} arall</translation>
    </message>
    <message>
        <source>Changed since {who} signed: {what}. So it is signed anew, from the first one on.</source>
        <translation>Wedi newid ers i {who} lofnodi: {what}. Felly caiff ei lofnodi o'r newydd, o'r llofnod cyntaf ymlaen.</translation>
    </message>
    <message>
        <source>One person signed for more than one role: {name}.</source>
        <translation>Llofnododd un person ar gyfer mwy nag un rôl: {name}.</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Authoritative source</source>
        <translation>Ffynhonnell awdurdodol</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copïo</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Ased</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Ddim yma</translation>
    </message>
    <message>
        <source>One truth</source>
        <translation>Un gwirionedd</translation>
    </message>
    <message>
        <source>Fed by</source>
        <translation>Yn cael ei fwydo gan</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Yn bwydo</translation>
    </message>
    <message>
        <source>Called the same</source>
        <translation>O'r un enw</translation>
    </message>
    <message>
        <source>Second source of one truth</source>
        <translation>Ail ffynhonnell yr un gwirionedd</translation>
    </message>
    <message>
        <source>Called the source, and is a copy</source>
        <translation>Yn cael ei alw'n ffynhonnell, ond copi ydyw</translation>
    </message>
    <message>
        <source>Copy of a copy</source>
        <translation>Copi o gopi</translation>
    </message>
    <message>
        <source>Copies in a ring</source>
        <translation>Copïau mewn cylch</translation>
    </message>
    <message>
        <source>Named, and not here</source>
        <translation>Wedi'i enwi, ond ddim yma</translation>
    </message>
    <message>
        <source>An asset that is not here ({id})</source>
        <translation>Ased nad yw yma ({id})</translation>
    </message>
    <message>
        <source>One truth, {count} sources: {names} are each called the authoritative one.</source>
        <translation>Un gwirionedd, {count} ffynhonnell: caiff pob un o'r rhain ei alw'n ffynhonnell awdurdodol: {names}.</translation>
    </message>
    <message>
        <source>{name} is called the authoritative source, and is a copy of {other}.</source>
        <translation>Mae {name} yn cael ei alw'n ffynhonnell awdurdodol, ond copi o {other} ydyw.</translation>
    </message>
    <message>
        <source>{names} are copies of each other in a ring, so that none of them is the source.</source>
        <translation>Mae {names} yn gopïau o'i gilydd mewn cylch, felly nid yw'r un ohonynt yn ffynhonnell.</translation>
    </message>
    <message>
        <source>{names} is named as a copy of itself.</source>
        <translation>Mae {names} wedi'i enwi fel copi ohono'i hun.</translation>
    </message>
    <message>
        <source>Called the same, and nobody has said whether one is a copy of the other: {names}.</source>
        <translation>O'r un enw, ac nid oes neb wedi dweud a yw un yn gopi o'r llall: {names}.</translation>
    </message>
    <message>
        <source>There are copies here, and nobody has said which is the authoritative source.</source>
        <translation>Mae copïau yma, ac nid oes neb wedi dweud pa un yw'r ffynhonnell awdurdodol.</translation>
    </message>
    <message>
        <source>{name} is a copy of {other}, which is a copy itself.</source>
        <translation>Mae {name} yn gopi o {other}, sydd ei hun yn gopi.</translation>
    </message>
    <message>
        <source>{name} is named here and was deleted, or has not arrived on this computer.</source>
        <translation>Mae {name} wedi'i enwi yma ond cafodd ei ddileu, neu nid yw wedi cyrraedd y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>The nearest {most} assets are drawn here; {count} more belong to the map.</source>
        <translation>Dangosir y {most} ased agosaf yma; mae {count} arall yn perthyn i'r map.</translation>
    </message>
    <message>
        <source>The nearest {most} assets are drawn here; one more belongs to the map.</source>
        <translation>Dangosir y {most} ased agosaf yma; mae un arall yn perthyn i'r map.</translation>
    </message>
    <message>
        <source>{name} (of {other})</source>
        <translation>{name} (o {other})</translation>
    </message>
    <message>
        <source>Authoritative source: {names}.</source>
        <translation>Ffynhonnell awdurdodol: {names}.</translation>
    </message>
    <message>
        <source>Copies: {names}.</source>
        <translation>Copïau: {names}.</translation>
    </message>
    <message>
        <source>Fed by: {names}.</source>
        <translation>Yn cael ei fwydo gan: {names}.</translation>
    </message>
    <message>
        <source>Feeds: {names}.</source>
        <translation>Yn bwydo: {names}.</translation>
    </message>
    <message>
        <source>No source, no copy and no feed is recorded.</source>
        <translation>Nid oes ffynhonnell, copi na phorthiant wedi'u cofnodi.</translation>
    </message>
    <message>
        <source>of {name}</source>
        <translation>o {name}</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Beth ydyw</translation>
    </message>
    <message>
        <source>How it belongs here</source>
        <translation>Sut mae'n perthyn yma</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ble</translation>
    </message>
    <message>
        <source>Source, copies and feeds</source>
        <translation>Ffynhonnell, copïau a phorthiant</translation>
    </message>
    <message>
        <source>Show as a picture</source>
        <translation>Dangos fel llun</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Dangos fel tabl</translation>
    </message>
    <message>
        <source>{name}: {what}, {way}</source>
        <translation>{name}: {what}, {way}</translation>
    </message>
    <message>
        <source>{words} (this one)</source>
        <translation>{words} (yr un hwn)</translation>
    </message>
    <message>
        <source>Nothing to draw</source>
        <translation>Dim i'w luniadu</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>{name}: reached</source>
        <translation>{name}: wedi'i gyrraedd</translation>
    </message>
    <message>
        <source>{name}: not yet</source>
        <translation>{name}: ddim eto</translation>
    </message>
</context>
<context>
    <name>Statements</name>
    <message>
        <source>Statement of {owner}, {year}</source>
        <translation>Datganiad {owner}, {year}</translation>
    </message>
    <message>
        <source>As at {moment}</source>
        <translation>Sefyllfa ar {moment}</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Data sampl</translation>
    </message>
    <message>
        <source>Information asset owner’s statement</source>
        <translation>Datganiad perchennog asedau gwybodaeth</translation>
    </message>
    <message>
        <source>From the information asset owner to the senior information risk owner</source>
        <translation>Oddi wrth y perchennog asedau gwybodaeth at yr uwch berchennog risg gwybodaeth</translation>
    </message>
    <message>
        <source>A draft: nobody has signed this yet.</source>
        <translation>Drafft: nid oes neb wedi llofnodi hwn eto.</translation>
    </message>
    <message>
        <source>What is stated</source>
        <translation>Yr hyn a ddatgenir</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Nid oes dim wedi'i ysgrifennu eto.</translation>
    </message>
    <message>
        <source>Risks the owner names</source>
        <translation>Risgiau y mae'r perchennog yn eu henwi</translation>
    </message>
    <message>
        <source>Signed by: ____________________   on: ____________</source>
        <translation>Llofnodwyd gan: ____________________   ar: ____________</translation>
    </message>
    <message>
        <source>Received by the SIRO: ____________________   on: ____________</source>
        <translation>Derbyniwyd gan y SIRO: ____________________   ar: ____________</translation>
    </message>
    <message>
        <source>The statement was signed over: {assets}. Below they stand as at {moment}.</source>
        <translation>Llofnodwyd y datganiad ar gyfer yr asedau hyn: {assets}. Isod dangosir eu sefyllfa ar {moment}.</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Asedau</translation>
    </message>
    <message>
        <source>Open risks on these assets</source>
        <translation>Risgiau agored ar yr asedau hyn</translation>
    </message>
    <message>
        <source>Restricted assets and risks that are not in this document: {count}.</source>
        <translation>Asedau a risgiau cyfyngedig nad ydynt yn y ddogfen hon: {count}.</translation>
    </message>
    <message>
        <source>Ref</source>
        <translation>Cyf</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Ased</translation>
    </message>
    <message>
        <source>Held or needed</source>
        <translation>Yn cael ei ddal neu ei angen</translation>
    </message>
    <message>
        <source>To be put right</source>
        <translation>I'w gywiro</translation>
    </message>
    <message>
        <source>No asset is owned.</source>
        <translation>Nid oes unrhyw ased yn eiddo i'r perchennog hwn.</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risg</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Sgôr</translation>
    </message>
    <message>
        <source>Stands at</source>
        <translation>Ar lefel</translation>
    </message>
    <message>
        <source>No open risk names any of these assets.</source>
        <translation>Nid oes risg agored yn enwi dim un o'r asedau hyn.</translation>
    </message>
    <message>
        <source>The SIRO receives it.</source>
        <translation>Y SIRO sy'n ei dderbyn.</translation>
    </message>
    <message>
        <source>Not known yet: {facts}.</source>
        <translation>Heb fod yn hysbys eto: {facts}.</translation>
    </message>
    <message>
        <source>Review overdue since {day}.</source>
        <translation>Adolygiad yn hwyr ers {day}.</translation>
    </message>
    <message>
        <source>No retention rule.</source>
        <translation>Dim rheol cadw.</translation>
    </message>
    <message>
        <source>Personal data without a lawful basis.</source>
        <translation>Data personol heb sail gyfreithlon.</translation>
    </message>
    <message>
        <source>Impact assessment: {state}.</source>
        <translation>Asesiad effaith: {state}.</translation>
    </message>
    <message>
        <source>Below fair: {names}.</source>
        <translation>Yn is na gweddol: {names}.</translation>
    </message>
    <message>
        <source>Typical faults: {faults}.</source>
        <translation>Gwallau nodweddiadol: {faults}.</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>heb sgôr</translation>
    </message>
    <message>
        <source>Received by {name} on {day}.</source>
        <translation>Derbyniwyd gan {name} ar {day}.</translation>
    </message>
    <message>
        <source>{refs} and {count} that are not in the register any more</source>
        <translation>{refs} a hefyd {count} nad ydynt yn y gofrestr mwyach</translation>
    </message>
    <message>
        <source>Signed by {name} on behalf of {owner} on {day}.</source>
        <translation>Llofnodwyd gan {name} ar ran {owner} ar {day}.</translation>
    </message>
    <message>
        <source>Signed by {name} on {day}.</source>
        <translation>Llofnodwyd gan {name} ar {day}.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>rhywun</translation>
    </message>
    <message>
        <source>Not received</source>
        <translation>Heb ei dderbyn</translation>
    </message>
    <message>
        <source>It was received on {day}.</source>
        <translation>Fe'i derbyniwyd ar {day}.</translation>
    </message>
    <message>
        <source>It is not signed yet.</source>
        <translation>Nid yw wedi'i lofnodi eto.</translation>
    </message>
    <message>
        <source>The owner signs it first.</source>
        <translation>Y perchennog sy'n ei lofnodi yn gyntaf.</translation>
    </message>
    <message>
        <source>You signed it; somebody else receives it.</source>
        <translation>Chi a'i llofnododd; rhywun arall sy'n ei dderbyn.</translation>
    </message>
    <message>
        <source>It cannot be received before it was signed.</source>
        <translation>Ni ellir ei dderbyn cyn iddo gael ei lofnodi.</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Heb ei lofnodi</translation>
    </message>
    <message>
        <source>The owner is {name}, and you are somebody else.</source>
        <translation>Y perchennog yw {name}, a rhywun arall ydych chi.</translation>
    </message>
    <message>
        <source>Sign it on behalf of the owner: kimdesk statement sign OWNER WORDS --on-behalf.</source>
        <translation>Llofnodwch ef ar ran y perchennog: kimdesk statement sign PERCHENNOG GEIRIAU --on-behalf.</translation>
    </message>
    <message>
        <source>Whoever signs says so themselves, and nobody in their name.</source>
        <translation>Pwy bynnag sy'n llofnodi sydd i ddweud hynny, ac nid neb arall yn ei enw.</translation>
    </message>
    <message>
        <source>{field} stays as it is. {why}</source>
        <translation>Mae'r maes {field} yn aros fel y mae. {why}</translation>
    </message>
    <message>
        <source>Whose statement it is, is changed by an administrator or a manager of the service.</source>
        <translation>Gweinyddwr neu un o reolwyr y gwasanaeth sy'n newid datganiad pwy ydyw.</translation>
    </message>
    <message>
        <source>Say that it is signed on behalf of the owner; the statement keeps who signed for whom.</source>
        <translation>Dywedwch ei fod wedi'i lofnodi ar ran y perchennog; mae'r datganiad yn cadw pwy a lofnododd dros bwy.</translation>
    </message>
    <message>
        <source>{name} signs for themselves, or an administrator or a manager of the service for them.</source>
        <translation>{name} sydd i lofnodi'n bersonol, neu weinyddwr neu un o reolwyr y gwasanaeth ar ran y person hwnnw.</translation>
    </message>
    <message>
        <source>Say what the owner states, in a sentence or more.</source>
        <translation>Dywedwch beth y mae'r perchennog yn ei ddatgan, mewn brawddeg neu fwy.</translation>
    </message>
    <message>
        <source>No information asset names {name} as its owner.</source>
        <translation>Nid oes ased gwybodaeth yn enwi {name} fel ei berchennog.</translation>
    </message>
    <message>
        <source>The statement for {year} was signed on {day}.</source>
        <translation>Llofnodwyd y datganiad ar gyfer {year} ar {day}.</translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <translation>Mae'r diwrnod hwnnw eto i ddod.</translation>
    </message>
    <message>
        <source>Statement of {name}, {year}</source>
        <translation>Datganiad {name}, {year}</translation>
    </message>
    <message>
        <source>Owner’s yearly statement</source>
        <translation>Datganiad blynyddol y perchennog</translation>
    </message>
    <message>
        <source>What an information asset owner tells the SIRO about the assets and their risks.</source>
        <translation>Yr hyn y mae perchennog asedau gwybodaeth yn ei ddweud wrth y SIRO am yr asedau a'u risgiau.</translation>
    </message>
    <message>
        <source>Information asset owner</source>
        <translation>Perchennog asedau gwybodaeth</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Cadw fel PDF…</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Datganiad</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Beth sy'n sail iddo</translation>
    </message>
    <message>
        <source>No information asset has an owner yet.</source>
        <translation>Nid oes perchennog gan unrhyw ased gwybodaeth eto.</translation>
    </message>
    <message>
        <source>Sign on behalf of the owner</source>
        <translation>Llofnodi ar ran y perchennog</translation>
    </message>
    <message>
        <source>Assets: {assets}; with something to put right: {gaps}; open risks on them: {risks}.</source>
        <translation>Asedau: {assets}; â rhywbeth i'w gywiro: {gaps}; risgiau agored arnynt: {risks}.</translation>
    </message>
    <message>
        <source>Restricted assets and risks that are left out: {count}.</source>
        <translation>Asedau a risgiau cyfyngedig a adewir allan: {count}.</translation>
    </message>
    <message>
        <source>Where should the document go?</source>
        <translation>I ble y dylai'r ddogfen fynd?</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Cadwyd: {file}</translation>
    </message>
    <message>
        <source>Sign and record</source>
        <translation>Llofnodi a chofnodi</translation>
    </message>
    <message>
        <source>1 asset</source>
        <translation>1 ased</translation>
    </message>
    <message>
        <source>{count} assets</source>
        <translation>{count} ased</translation>
    </message>
    <message>
        <source>{name}: {count}</source>
        <translation>{name}: {count}</translation>
    </message>
    <message>
        <source>For {year}, due on {day}.</source>
        <translation>Ar gyfer {year}, i fod i mewn erbyn {day}.</translation>
    </message>
    <message>
        <source>For {year}.</source>
        <translation>Ar gyfer {year}.</translation>
    </message>
    <message>
        <source>{said} None has been signed yet.</source>
        <translation>{said} Nid oes un wedi'i lofnodi eto.</translation>
    </message>
    <message>
        <source>{said} Last signed on {day}, for {year}.</source>
        <translation>{said} Llofnodwyd ddiwethaf ar {day}, ar gyfer {year}.</translation>
    </message>
    <message>
        <source>Receive as SIRO</source>
        <translation>Derbyn fel SIRO</translation>
    </message>
    <message>
        <source>Signed by {name} on behalf of {owner}.</source>
        <translation>Llofnodwyd gan {name} ar ran {owner}.</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Of {total}: {counts}</source>
        <translation>O {total}: {counts}</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Everything is saved</source>
        <translation>Mae popeth wedi'i gadw</translation>
    </message>
    <message>
        <source>Help F1</source>
        <translation>Cymorth F1</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Dadwneud: {what}</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>Ail-wneud: {what}</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The backup was not written</source>
        <translation>Ni ysgrifennwyd y copi wrth gefn</translation>
    </message>
    <message>
        <source>{path} is there already, and is not replaced.</source>
        <translation>Mae {path} yno eisoes, ac ni chaiff ei ddisodli.</translation>
    </message>
    <message>
        <source>Name another file, or a folder: the copy is then named by the time.</source>
        <translation>Enwch ffeil arall, neu ffolder: caiff y copi wedyn ei enwi yn ôl yr amser.</translation>
    </message>
    <message>
        <source>The disk is full: there is no room for it in {folder}. Nothing was left behind.</source>
        <translation>Mae'r ddisg yn llawn: nid oes lle iddo yn y ffolder {folder}. Ni adawyd dim ar ôl.</translation>
    </message>
    <message>
        <source>Make some room, or choose another folder.</source>
        <translation>Gwnewch ychydig o le, neu dewiswch ffolder arall.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>Ni ellir ysgrifennu {path}: {reason}.</translation>
    </message>
    <message>
        <source>the folder does not allow it</source>
        <translation>nid yw'r ffolder yn caniatáu hynny</translation>
    </message>
    <message>
        <source>Choose a folder that you may write in.</source>
        <translation>Dewiswch ffolder y cewch ysgrifennu ynddo.</translation>
    </message>
    <message>
        <source>This backup cannot be used</source>
        <translation>Ni ellir defnyddio'r copi wrth gefn hwn</translation>
    </message>
    <message>
        <source>Nothing has been changed here. Choose another backup; they end in .kimbackup.</source>
        <translation>Nid oes dim wedi'i newid yma. Dewiswch gopi wrth gefn arall; maent yn gorffen â .kimbackup.</translation>
    </message>
    <message>
        <source>{path} was written by a newer KIM Desk, which keeps records in a newer form.</source>
        <translation>Ysgrifennwyd {path} gan fersiwn fwy newydd o KIM Desk, sy'n cadw cofnodion ar ffurf fwy newydd.</translation>
    </message>
    <message>
        <source>{path} is damaged.</source>
        <translation>Mae {path} wedi'i ddifrodi.</translation>
    </message>
    <message>
        <source>KIM Desk must be started again</source>
        <translation>Rhaid cychwyn KIM Desk eto</translation>
    </message>
    <message>
        <source>Another version of the program has opened these records meanwhile. The last change was not saved.</source>
        <translation>Mae fersiwn arall o'r rhaglen wedi agor y cofnodion hyn yn y cyfamser. Ni chadwyd y newid diwethaf.</translation>
    </message>
    <message>
        <source>Close this window, start the newer version, and repeat the last change.</source>
        <translation>Caewch y ffenestr hon, cychwynnwch y fersiwn fwy newydd, a gwnewch y newid diwethaf eto.</translation>
    </message>
    <message>
        <source>Restore the last backup: kimdesk restore FILE.</source>
        <translation>Adferwch y copi wrth gefn diwethaf: kimdesk restore FFEIL.</translation>
    </message>
    <message>
        <source>{path} is empty or cut short.</source>
        <translation>Mae {path} yn wag neu wedi'i dorri'n fyr.</translation>
    </message>
    <message>
        <source>{path} is not a KIM Desk file.</source>
        <translation>Nid yw {path} yn ffeil KIM Desk.</translation>
    </message>
    <message>
        <source>The records cannot be opened</source>
        <translation>Ni ellir agor y cofnodion</translation>
    </message>
    <message>
        <source>{path} may be read but not written on this computer.</source>
        <translation>Gellir darllen {path} ond ni ellir ysgrifennu iddo ar y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>Ask IT to let you write to that folder, or choose another home for the records.</source>
        <translation>Gofynnwch i TG adael i chi ysgrifennu i'r ffolder hwnnw, neu dewiswch gartref arall ar gyfer y cofnodion.</translation>
    </message>
    <message>
        <source>{path} is a database of another program.</source>
        <translation>Cronfa ddata rhaglen arall yw {path}.</translation>
    </message>
    <message>
        <source>These records come from a newer KIM Desk</source>
        <translation>Daw'r cofnodion hyn o fersiwn fwy newydd o KIM Desk</translation>
    </message>
    <message>
        <source>They were last opened by a version that keeps records in a newer form; nothing has been changed.</source>
        <translation>Fe'u hagorwyd ddiwethaf gan fersiwn sy'n cadw cofnodion ar ffurf fwy newydd; nid oes dim wedi'i newid.</translation>
    </message>
    <message>
        <source>Install the newer version on this computer, then open them again.</source>
        <translation>Gosodwch y fersiwn fwy newydd ar y cyfrifiadur hwn, yna agorwch nhw eto.</translation>
    </message>
    <message>
        <source>Something was saved meanwhile</source>
        <translation>Cadwyd rhywbeth yn y cyfamser</translation>
    </message>
    <message>
        <source>The records changed while this was being prepared, so it was not done.</source>
        <translation>Newidiodd y cofnodion tra oedd hyn yn cael ei baratoi, felly ni chafodd ei wneud.</translation>
    </message>
    <message>
        <source>Look at them again, then repeat it.</source>
        <translation>Edrychwch arnynt eto, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>The records cannot be used just now</source>
        <translation>Ni ellir defnyddio'r cofnodion ar hyn o bryd</translation>
    </message>
    <message>
        <source>Another program is holding {path}.</source>
        <translation>Mae rhaglen arall yn dal {path}.</translation>
    </message>
    <message>
        <source>Close other copies of KIM Desk, or wait for a backup program to finish, and try again.</source>
        <translation>Caewch gopïau eraill o KIM Desk, neu arhoswch i raglen copïo wrth gefn orffen, a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Mae'r ddisg yn llawn</translation>
    </message>
    <message>
        <source>The records are safe, but there is no room to open or save them.</source>
        <translation>Mae'r cofnodion yn ddiogel, ond nid oes lle i'w hagor na'u cadw.</translation>
    </message>
    <message>
        <source>Make some room on the disk that holds {path}, then try again.</source>
        <translation>Gwnewch ychydig o le ar y ddisg sy'n dal {path}, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>The last change could not be saved; everything before it is safe.</source>
        <translation>Ni ellid cadw'r newid diwethaf; mae popeth cyn hynny yn ddiogel.</translation>
    </message>
    <message>
        <source>Make some room on the disk that holds {path}, then save again.</source>
        <translation>Gwnewch ychydig o le ar y ddisg sy'n dal {path}, yna cadwch eto.</translation>
    </message>
    <message>
        <source>{path} may not be opened or written.</source>
        <translation>Ni ellir agor {path} nac ysgrifennu iddo.</translation>
    </message>
    <message>
        <source>The disk could not read or write {path} just now; nothing has been changed.</source>
        <translation>Ni allai'r ddisg ddarllen nac ysgrifennu {path} ar hyn o bryd; nid oes dim wedi'i newid.</translation>
    </message>
    <message>
        <source>See whether the disk is full or was taken out, then try again. Nothing needs to be restored.</source>
        <translation>Gwiriwch a yw'r ddisg yn llawn neu wedi'i thynnu allan, yna rhowch gynnig arall arni. Nid oes angen adfer dim.</translation>
    </message>
    <message>
        <source>Please restore the last backup: kimdesk restore FILE. What is here now is kept beside it.</source>
        <translation>Adferwch y copi wrth gefn diwethaf, os gwelwch yn dda: kimdesk restore FFEIL. Cedwir yr hyn sydd yma nawr wrth ei ymyl.</translation>
    </message>
    <message>
        <source>There are no records here yet</source>
        <translation>Nid oes cofnodion yma eto</translation>
    </message>
    <message>
        <source>{path} does not exist.</source>
        <translation>Nid yw {path} yn bodoli.</translation>
    </message>
    <message>
        <source>Start with the sample (kimdesk sample), import a spreadsheet, make a workspace (kimdesk new workspace name=…), or open the window.</source>
        <translation>Dechreuwch gyda'r sampl (kimdesk sample), mewnforiwch daenlen, gwnewch weithle (kimdesk new workspace name=…), neu agorwch y ffenestr.</translation>
    </message>
    <message>
        <source>The records are damaged</source>
        <translation>Mae'r cofnodion wedi'u difrodi</translation>
    </message>
    <message>
        <source>{path} can no longer be read as a whole.</source>
        <translation>Ni ellir darllen {path} yn ei gyfanrwydd mwyach.</translation>
    </message>
    <message>
        <source>The disk said: {words}</source>
        <translation>Dywedodd y ddisg: {words}</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Not shared</source>
        <translation>Heb ei rannu</translation>
    </message>
    <message>
        <source>Only an administrator can make the shared folder.</source>
        <translation>Dim ond gweinyddwr all wneud y ffolder a rennir.</translation>
    </message>
    <message>
        <source>Choose who you are, then repeat.</source>
        <translation>Dewiswch pwy ydych chi, yna gwnewch hyn eto.</translation>
    </message>
    <message>
        <source>Not joined</source>
        <translation>Heb ymuno</translation>
    </message>
    <message>
        <source>This laptop has records of its own already, which are never mixed in.</source>
        <translation>Mae gan y gliniadur hwn ei gofnodion ei hun eisoes, ac ni chânt eu cymysgu i mewn byth.</translation>
    </message>
    <message>
        <source>Join with a new, empty home; what is here can be exported and imported afterwards.</source>
        <translation>Ymunwch gyda chartref newydd, gwag; gellir allforio'r hyn sydd yma a'i fewnforio wedyn.</translation>
    </message>
    <message>
        <source>The invitation has expired.</source>
        <translation>Mae'r gwahoddiad wedi dod i ben.</translation>
    </message>
    <message>
        <source>Ask the administrator for a new one.</source>
        <translation>Gofynnwch i'r gweinyddwr am un newydd.</translation>
    </message>
    <message>
        <source>Another laptop has answered this invitation already.</source>
        <translation>Mae gliniadur arall wedi ateb y gwahoddiad hwn eisoes.</translation>
    </message>
    <message>
        <source>Tell your administrator, who sees that laptop’s name, and ask for a new invitation.</source>
        <translation>Dywedwch wrth eich gweinyddwr, sy'n gweld enw'r gliniadur hwnnw, a gofynnwch am wahoddiad newydd.</translation>
    </message>
    <message>
        <source>Not let in</source>
        <translation>Heb ei adael i mewn</translation>
    </message>
    <message>
        <source>Nobody was removed</source>
        <translation>Ni thynnwyd neb allan</translation>
    </message>
    <message>
        <source>There is no one other laptop that “{words}” means.</source>
        <translation>Nid yw “{words}” yn cyfeirio at un gliniadur arall penodol.</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Heb ei wneud</translation>
    </message>
    <message>
        <source>Other administrators are changing the list of laptops at this moment.</source>
        <translation>Mae gweinyddwyr eraill yn newid y rhestr gliniaduron ar hyn o bryd.</translation>
    </message>
    <message>
        <source>Another administrator has changed the list of laptops meanwhile, and this no longer fits it.</source>
        <translation>Mae gweinyddwr arall wedi newid y rhestr gliniaduron yn y cyfamser, ac nid yw hyn yn cyd-fynd â hi mwyach.</translation>
    </message>
    <message>
        <source>Look at the laptops under Sync (or kimdesk share status), then repeat what is still to be done.</source>
        <translation>Edrychwch ar y gliniaduron o dan Cydamseru (neu kimdesk share status), yna gwnewch eto yr hyn sydd i'w wneud o hyd.</translation>
    </message>
    <message>
        <source>Not merged</source>
        <translation>Heb ei gyfuno</translation>
    </message>
    <message>
        <source>Merged by the administrator, {date}</source>
        <translation>Cyfunwyd gan y gweinyddwr, {date}</translation>
    </message>
    <message>
        <source>Something was saved or came in at this very moment.</source>
        <translation>Cadwyd rhywbeth, neu daeth rhywbeth i mewn, ar yr union adeg hon.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Rhowch gynnig arall arni ymhen munud.</translation>
    </message>
    <message>
        <source>Look at the laptops (kimdesk share status), and use the start of the laptop’s number.</source>
        <translation>Edrychwch ar y gliniaduron (kimdesk share status), a defnyddiwch ddechrau rhif y gliniadur.</translation>
    </message>
    <message>
        <source>This laptop belongs to the last administrator: without it nobody could let anyone in or out.</source>
        <translation>Mae'r gliniadur hwn yn perthyn i'r gweinyddwr olaf: hebddo ni allai neb adael neb i mewn na thynnu neb allan.</translation>
    </message>
    <message>
        <source>This is the laptop you are working at.</source>
        <translation>Dyma'r gliniadur rydych yn gweithio arno.</translation>
    </message>
    <message>
        <source>Invite another administrator first, under Sync (or kimdesk share invite --role administrator).</source>
        <translation>Gwahoddwch weinyddwr arall yn gyntaf, o dan Cydamseru (neu kimdesk share invite --role administrator).</translation>
    </message>
    <message>
        <source>Another administrator can take it out, from another laptop.</source>
        <translation>Gall gweinyddwr arall ei dynnu, o liniadur arall.</translation>
    </message>
    <message>
        <source>There is no such folder</source>
        <translation>Nid oes ffolder o'r fath</translation>
    </message>
    <message>
        <source>{folder} is not there, or this computer may not see it.</source>
        <translation>Nid yw {folder} yno, neu ni chaiff y cyfrifiadur hwn ei weld.</translation>
    </message>
    <message>
        <source>Check the network drive, and write the folder as Windows shows it.</source>
        <translation>Gwiriwch y gyriant rhwydwaith, ac ysgrifennwch y ffolder fel y mae Windows yn ei ddangos.</translation>
    </message>
    <message>
        <source>This workspace is shared already</source>
        <translation>Mae'r gweithle hwn wedi'i rannu eisoes</translation>
    </message>
    <message>
        <source>It meets its colleagues in {folder}.</source>
        <translation>Mae'n cydamseru â'i gydweithwyr yn y ffolder {folder}.</translation>
    </message>
    <message>
        <source>Invite others under Sync, or with kimdesk share invite.</source>
        <translation>Gwahoddwch eraill o dan Cydamseru, neu gyda kimdesk share invite.</translation>
    </message>
    <message>
        <source>Nobody was invited</source>
        <translation>Ni wahoddwyd neb</translation>
    </message>
    <message>
        <source>A line manager and a cover work for a team, and no team is named.</source>
        <translation>Mae rheolwr llinell a dirprwy yn gweithio i dîm, ac nid oes tîm wedi'i enwi.</translation>
    </message>
    <message>
        <source>Name it with --team, once for each team.</source>
        <translation>Enwch y tîm gyda --team, unwaith ar gyfer pob tîm.</translation>
    </message>
    <message>
        <source>An administrator works for the whole service and not for a team.</source>
        <translation>Mae gweinyddwr yn gweithio i'r gwasanaeth cyfan ac nid i dîm.</translation>
    </message>
    <message>
        <source>Leave the team out, or choose another role.</source>
        <translation>Gadewch y tîm allan, neu dewiswch rôl arall.</translation>
    </message>
    <message>
        <source>This workspace is not shared yet</source>
        <translation>Nid yw'r gweithle hwn wedi'i rannu eto</translation>
    </message>
    <message>
        <source>There is no shared folder.</source>
        <translation>Nid oes ffolder a rennir.</translation>
    </message>
    <message>
        <source>No shared folder is chosen</source>
        <translation>Nid oes ffolder a rennir wedi'i ddewis</translation>
    </message>
    <message>
        <source>This computer’s settings do not say where colleagues are met.</source>
        <translation>Nid yw gosodiadau'r cyfrifiadur hwn yn dweud ble i gydamseru â chydweithwyr.</translation>
    </message>
    <message>
        <source>Choose the folder under Sync, or name it once: kimdesk share sync FOLDER.</source>
        <translation>Dewiswch y ffolder o dan Cydamseru, neu enwch ef unwaith: kimdesk share sync FFOLDER.</translation>
    </message>
    <message>
        <source>Make one under Sync (or kimdesk share create FOLDER), or join with an invitation’s code.</source>
        <translation>Crëwch un o dan Cydamseru (neu kimdesk share create FFOLDER), neu ymunwch gan ddefnyddio cod gwahoddiad.</translation>
    </message>
    <message>
        <source>The shared folder’s list of laptops is damaged.</source>
        <translation>Mae rhestr gliniaduron y ffolder a rennir wedi'i difrodi.</translation>
    </message>
    <message>
        <source>Only an administrator can do this</source>
        <translation>Dim ond gweinyddwr sy'n gallu gwneud hyn</translation>
    </message>
    <message>
        <source>This laptop’s person is not an administrator of the share.</source>
        <translation>Nid yw'r sawl sy'n defnyddio'r gliniadur hwn yn weinyddwr ar y grŵp rhannu.</translation>
    </message>
    <message>
        <source>Ask the KIM log administrator.</source>
        <translation>Gofynnwch i weinyddwr y log KIM.</translation>
    </message>
    <message>
        <source>The shared folder is well.</source>
        <translation>Mae'r ffolder a rennir yn iawn.</translation>
    </message>
    <message>
        <source>{folder} cannot be reached just now ({words}). What you save stays on this laptop and goes out later.</source>
        <translation>Ni ellir cyrraedd {folder} ar hyn o bryd ({words}). Bydd yr hyn a gadwch yn aros ar y gliniadur hwn ac yn mynd allan yn nes ymlaen.</translation>
    </message>
    <message>
        <source>There is no folder in common. Hand a team file over: kimdesk team-file write FILE; take one in: kimdesk team-file merge FILE.</source>
        <translation>Nid oes ffolder cyffredin. I drosglwyddo ffeil tîm: kimdesk team-file write FFEIL; i gymryd un i mewn: kimdesk team-file merge FFEIL.</translation>
    </message>
    <message>
        <source>{folder} holds another share than the one this laptop belongs to. Nothing in it was touched. Choose the folder that was used before, or ask your administrator.</source>
        <translation>Mae {folder} yn perthyn i grŵp rhannu gwahanol i'r un y mae'r gliniadur hwn yn perthyn iddo. Ni chyffyrddwyd â dim ynddo. Dewiswch y ffolder a ddefnyddiwyd o'r blaen, neu gofynnwch i'ch gweinyddwr.</translation>
    </message>
    <message>
        <source>{folder} is empty and was not before. Nothing in it was touched. Check that it is the right folder; to put everything back that this laptop has, press Put back what the folder has lost (or sync with --heal).</source>
        <translation>Mae {folder} yn wag, ac nid oedd yn wag o'r blaen. Ni chyffyrddwyd â dim ynddo. Gwiriwch mai hwn yw'r ffolder cywir; i roi popeth sydd gan y gliniadur hwn yn ôl, pwyswch Rhoi'n ôl yr hyn y mae'r ffolder wedi'i golli (neu cydamserwch gyda --heal).</translation>
    </message>
    <message>
        <source>Another laptop writes to the share under the number of this one.</source>
        <translation>Mae gliniadur arall yn ysgrifennu i'r ffolder a rennir o dan rif y gliniadur hwn.</translation>
    </message>
    <message>
        <source>This laptop was restored, copied or set back to an earlier day, or has lost its keys. It goes by a new number and has asked to be let in again; nothing that was saved is lost. Its four words: {words}. An administrator sees the same words and accepts; until then what you save stays on this laptop.</source>
        <translation>Mae'r gliniadur hwn wedi'i adfer, ei gopïo neu ei osod yn ôl i ddiwrnod cynharach, neu mae wedi colli ei allweddi. Mae ganddo rif newydd, ac mae wedi gofyn am gael ei adael i mewn eto; nid oes dim a gadwyd wedi'i golli. Ei bedwar gair: {words}. Bydd gweinyddwr yn gweld yr un geiriau ac yn derbyn; tan hynny bydd yr hyn a gadwch yn aros ar y gliniadur hwn.</translation>
    </message>
    <message>
        <source>There is no room left in {folder} ({words}). What you save stays on this laptop and goes out when there is. Ask whoever looks after the folder for more room.</source>
        <translation>Nid oes lle ar ôl yn y ffolder {folder} ({words}). Bydd yr hyn a gadwch yn aros ar y gliniadur hwn ac yn mynd allan pan fydd lle. Gofynnwch i bwy bynnag sy'n gofalu am y ffolder am ragor o le.</translation>
    </message>
    <message>
        <source>This computer may not write to {folder}, or not read all of it ({words}). What you save stays on this laptop and goes out later. Ask IT to let you change files in that folder.</source>
        <translation>Nid oes gan y cyfrifiadur hwn hawl i ysgrifennu i'r ffolder {folder}, neu i ddarllen y cyfan ohono ({words}). Bydd yr hyn a gadwch yn aros ar y gliniadur hwn ac yn mynd allan yn nes ymlaen. Gofynnwch i'r tîm TG adael i chi newid ffeiliau yn y ffolder hwnnw.</translation>
    </message>
    <message>
        <source>Two administrators changed the list of laptops at the same time. Nothing is lost: one of the lists holds on all laptops once both administrators have synced. If this stays, ask an administrator to invite this laptop again.</source>
        <translation>Newidiodd dau weinyddwr y rhestr o liniaduron ar yr un pryd. Nid oes dim wedi'i golli: bydd un o'r rhestrau mewn grym ar bob gliniadur unwaith y bydd y ddau weinyddwr wedi cydamseru. Os bydd hyn yn parhau, gofynnwch i weinyddwr wahodd y gliniadur hwn eto.</translation>
    </message>
    <message>
        <source>Part of the list of laptops is missing or damaged in the shared folder ({reason}). It has been asked for: a colleague’s laptop puts it back when it syncs next. There is nothing to do.</source>
        <translation>Mae rhan o'r rhestr o liniaduron ar goll neu wedi'i difrodi yn y ffolder a rennir ({reason}). Gofynnwyd amdani: bydd gliniadur cydweithiwr yn ei rhoi'n ôl pan fydd yn cydamseru nesaf. Nid oes dim i'w wneud.</translation>
    </message>
    <message>
        <source>The list of laptops cannot be read any further ({reason}): this laptop has probably been taken out. Ask an administrator for a new invitation.</source>
        <translation>Ni ellir darllen y rhestr o liniaduron ymhellach ({reason}): mae'n debyg bod y gliniadur hwn wedi'i dynnu allan. Gofynnwch i weinyddwr am wahoddiad newydd.</translation>
    </message>
    <message>
        <source>Two laptops have written as {name}’s laptop {machine} ({device}): it was copied, or set back to an earlier day. What both had written before is here; from file {seq} on only one of them can be read. Let {name} sync on both: one of them then asks to be let in again.</source>
        <translation>Mae dau liniadur wedi ysgrifennu fel gliniadur {name}, {machine} ({device}): cafodd ei gopïo, neu ei osod yn ôl i ddiwrnod cynharach. Mae'r hyn yr oedd y ddau wedi'i ysgrifennu cyn hynny yma; o ffeil {seq} ymlaen dim ond un ohonynt y gellir ei ddarllen. Dylai {name} gydamseru ar y ddau: bydd un ohonynt wedyn yn gofyn am gael ei adael i mewn eto.</translation>
    </message>
    <message>
        <source>File {seq} of {name}’s laptop {machine} is missing or damaged in the shared folder ({reason}). It has been asked for: whoever has it puts it back at the next sync. Everything else was taken in; there is nothing to do.</source>
        <translation>Mae ffeil {seq} gliniadur {name}, {machine}, ar goll neu wedi'i difrodi yn y ffolder a rennir ({reason}). Gofynnwyd amdani: bydd pwy bynnag sydd â hi yn ei rhoi'n ôl wrth gydamseru nesaf. Cymerwyd popeth arall i mewn; nid oes dim i'w wneud.</translation>
    </message>
    <message>
        <source>File {seq} of {name}’s laptop {machine} cannot be read by this version of KIM Desk ({reason}). Everything else was taken in. Bring KIM Desk up to date on both laptops; if that does not help, tell your administrator.</source>
        <translation>Ni all y fersiwn hon o KIM Desk ddarllen ffeil {seq} gliniadur {name}, {machine} ({reason}). Cymerwyd popeth arall i mewn. Diweddarwch KIM Desk ar y ddau liniadur; os nad yw hynny'n helpu, rhowch wybod i'ch gweinyddwr.</translation>
    </message>
    <message>
        <source>{name} ({device})</source>
        <translation>{name} ({device})</translation>
    </message>
    <message>
        <source>This laptop and the laptop of {who} hold the same changes and do not come to the same records. That is a fault of the program or a damaged file. Keep both laptops as they are, make a backup of each, and tell whoever looks after KIM Desk.</source>
        <translation>Mae gan y gliniadur hwn a gliniadur {who} yr un newidiadau, ond nid ydynt yn arwain at yr un cofnodion. Nam ar y rhaglen neu ffeil wedi'i difrodi yw hyn. Cadwch y ddau liniadur fel y maent, gwnewch gopi wrth gefn o'r naill a'r llall, a rhowch wybod i bwy bynnag sy'n gofalu am KIM Desk.</translation>
    </message>
    <message>
        <source>The checkpoint by which this laptop joined did not agree with the changes themselves. It was dropped, and the records were worked out anew from the changes. Nothing is lost; tell whoever looks after KIM Desk.</source>
        <translation>Nid oedd y pwynt gwirio yr ymunodd y gliniadur hwn drwyddo yn cyd-fynd â'r newidiadau eu hunain. Fe'i gollyngwyd, a chyfrifwyd y cofnodion o'r newydd o'r newidiadau. Nid oes dim wedi'i golli; rhowch wybod i bwy bynnag sy'n gofalu am KIM Desk.</translation>
    </message>
    <message>
        <source>The share has changes under this laptop’s number that were not made here: it was copied, or set back to an earlier day. It goes by a new number now; nothing that was saved here is lost.</source>
        <translation>Mae newidiadau yn y ffolder a rennir o dan rif y gliniadur hwn na chawsant eu gwneud yma: cafodd y gliniadur ei gopïo, neu ei osod yn ôl i ddiwrnod cynharach. Mae ganddo rif newydd nawr; nid oes dim a gadwyd yma wedi'i golli.</translation>
    </message>
    <message>
        <source>Changes that only this laptop had, and that go out under its new number: {count}.</source>
        <translation>Newidiadau a oedd gan y gliniadur hwn yn unig, ac sy'n mynd allan o dan ei rif newydd: {count}.</translation>
    </message>
    <message>
        <source>No invitation in this folder has that code.</source>
        <translation>Nid oes gwahoddiad yn y ffolder hwn â'r cod hwnnw.</translation>
    </message>
    <message>
        <source>Check the code and the folder. An invitation works once; ask for a new one where it was used.</source>
        <translation>Gwiriwch y cod a'r ffolder. Mae gwahoddiad yn gweithio unwaith; gofynnwch am un newydd os yw wedi'i ddefnyddio.</translation>
    </message>
    <message>
        <source>This is another share</source>
        <translation>Grŵp rhannu arall yw hwn</translation>
    </message>
    <message>
        <source>{folder} does not hold the share that this laptop belongs to. Nothing was touched.</source>
        <translation>Nid yw {folder} yn perthyn i'r un grŵp rhannu â'r gliniadur hwn. Ni chyffyrddwyd â dim.</translation>
    </message>
    <message>
        <source>Choose the folder that was used before, or ask your administrator.</source>
        <translation>Dewiswch y ffolder a ddefnyddiwyd o'r blaen, neu gofynnwch i'ch gweinyddwr.</translation>
    </message>
    <message>
        <source>The shared folder cannot be used just now</source>
        <translation>Ni ellir defnyddio'r ffolder a rennir ar hyn o bryd</translation>
    </message>
    <message>
        <source>{folder}: {words}</source>
        <translation>{folder}: {words}</translation>
    </message>
    <message>
        <source>Check the network drive or the VPN. What you save stays on this laptop and goes out later.</source>
        <translation>Gwiriwch y gyriant rhwydwaith neu'r VPN. Bydd yr hyn a gadwch yn aros ar y gliniadur hwn ac yn mynd allan yn nes ymlaen.</translation>
    </message>
    <message>
        <source>This laptop’s keys are not here</source>
        <translation>Nid yw allweddi'r gliniadur hwn yma</translation>
    </message>
    <message>
        <source>The keyring does not hold them: they were deleted, or the records came from another computer.</source>
        <translation>Nid ydynt yn y cylch allweddi: cawsant eu dileu, neu daeth y cofnodion o gyfrifiadur arall.</translation>
    </message>
    <message>
        <source>Ask an administrator for a new invitation, and join again with its code under Sync (or kimdesk share rejoin FOLDER --code CODE). Nothing that was saved is lost.</source>
        <translation>Gofynnwch i weinyddwr am wahoddiad newydd, ac ymunwch eto gyda'i god o dan Cydamseru (neu kimdesk share rejoin FFOLDER --code COD). Nid oes dim a gadwyd wedi'i golli.</translation>
    </message>
    <message>
        <source>An administrator has not let this laptop in yet</source>
        <translation>Nid oes gweinyddwr wedi gadael y gliniadur hwn i mewn eto</translation>
    </message>
    <message>
        <source>The request is in the shared folder.</source>
        <translation>Mae'r cais yn y ffolder a rennir.</translation>
    </message>
    <message>
        <source>Ask an administrator to accept it, then sync again.</source>
        <translation>Gofynnwch i weinyddwr ei dderbyn, yna cydamserwch eto.</translation>
    </message>
    <message>
        <source>The records are still coming in: some of them are not on this laptop yet. It goes on at every sync.</source>
        <translation>Mae'r cofnodion yn dal i ddod i mewn: nid yw rhai ohonynt ar y gliniadur hwn eto. Mae'n parhau bob tro y byddwch yn cydamseru.</translation>
    </message>
    <message>
        <source>Incomplete: what stands now is all here, but the history behind it is still coming in. It goes on at every sync.</source>
        <translation>Anghyflawn: mae'r hyn sy'n sefyll nawr i gyd yma, ond mae'r hanes y tu ôl iddo yn dal i ddod i mewn. Mae'n parhau bob tro y byddwch yn cydamseru.</translation>
    </message>
    <message>
        <source>Only one person can let laptops in and out, and there is no recovery key: if that laptop is lost, nobody can. Print a recovery key (under Sync, or kimdesk share recovery), or let a second administrator in.</source>
        <translation>Dim ond un person sy'n gallu gadael gliniaduron i mewn a'u tynnu allan, ac nid oes allwedd adfer: os collir y gliniadur hwnnw, ni all neb wneud hynny. Argraffwch allwedd adfer (o dan Cydamseru, neu gyda kimdesk share recovery), neu gadewch ail weinyddwr i mewn.</translation>
    </message>
    <message>
        <source>Not recovered</source>
        <translation>Heb ei adfer</translation>
    </message>
    <message>
        <source>This is no recovery key: a letter is wrong, or some are missing.</source>
        <translation>Nid allwedd adfer yw hon: mae llythyren yn anghywir, neu mae rhai ar goll.</translation>
    </message>
    <message>
        <source>Type it as it was printed: eight groups of four letters and digits.</source>
        <translation>Teipiwch hi fel y'i hargraffwyd: wyth grŵp o bedwar o lythrennau a digidau.</translation>
    </message>
    <message>
        <source>Somebody changed the list of laptops at the same moment.</source>
        <translation>Newidiodd rhywun y rhestr o liniaduron ar yr un eiliad.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>No share that can be read there knows this recovery key.</source>
        <translation>Nid oes grŵp rhannu y gellir ei ddarllen yno sy'n adnabod yr allwedd adfer hon.</translation>
    </message>
    <message>
        <source>Check the folder. Where a newer key was printed, only that one works.</source>
        <translation>Gwiriwch y ffolder. Os argraffwyd allwedd fwy newydd, dim ond honno sy'n gweithio.</translation>
    </message>
    <message>
        <source>This laptop belongs to the share already</source>
        <translation>Mae'r gliniadur hwn yn perthyn i'r grŵp rhannu eisoes</translation>
    </message>
    <message>
        <source>A recovery key is for a laptop that does not.</source>
        <translation>Mae allwedd adfer ar gyfer gliniadur nad yw'n perthyn iddo.</translation>
    </message>
    <message>
        <source>Press Sync now, or use kimdesk share sync.</source>
        <translation>Pwyswch Cydamseru nawr, neu defnyddiwch kimdesk share sync.</translation>
    </message>
    <message>
        <source>Recover into a new, empty home: kimdesk --home DIR share recover …</source>
        <translation>Adferwch i ffolder cartref newydd, gwag: kimdesk --home FFOLDER share recover …</translation>
    </message>
    <message>
        <source>Say whose laptop this is.</source>
        <translation>Nodwch pwy biau'r gliniadur hwn.</translation>
    </message>
    <message>
        <source>There is nothing to join again</source>
        <translation>Nid oes dim i ymuno ag ef eto</translation>
    </message>
    <message>
        <source>This laptop belongs to the share and has its keys.</source>
        <translation>Mae'r gliniadur hwn yn perthyn i'r grŵp rhannu, ac mae ganddo ei allweddi.</translation>
    </message>
    <message>
        <source>files called {name} are not let in there</source>
        <translation>ni chaniateir ffeiliau o'r enw {name} yno</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Work together with your colleagues</source>
        <translation>Gweithio gyda'ch cydweithwyr</translation>
    </message>
    <message>
        <source>Each laptop keeps all records and works without a network. In a folder on your council’s file share the laptops leave their changes for each other, encrypted. Nobody needs a server, and nothing is overwritten.</source>
        <translation>Mae pob gliniadur yn cadw'r holl gofnodion ac yn gweithio heb rwydwaith. Mewn ffolder ar yriant a rennir eich cyngor, mae'r gliniaduron yn gadael eu newidiadau i'w gilydd, wedi'u hamgryptio. Nid oes angen gweinydd ar neb, ac nid oes dim yn cael ei drosysgrifo.</translation>
    </message>
    <message>
        <source>How sharing works, step by step</source>
        <translation>Sut mae rhannu'n gweithio, gam wrth gam</translation>
    </message>
    <message>
        <source>Make the shared folder</source>
        <translation>Creu'r ffolder a rennir</translation>
    </message>
    <message>
        <source>Once for the whole service. Choose a folder on the file share that all your colleagues can open.</source>
        <translation>Unwaith ar gyfer y gwasanaeth cyfan. Dewiswch ffolder ar y gyriant a rennir y gall eich holl gydweithwyr ei agor.</translation>
    </message>
    <message>
        <source>Folder on the file share</source>
        <translation>Ffolder ar y gyriant a rennir</translation>
    </message>
    <message>
        <source>Your KIM log administrator does this, and then invites everybody.</source>
        <translation>Gweinyddwr eich log KIM sy'n gwneud hyn, ac yna'n gwahodd pawb.</translation>
    </message>
    <message>
        <source>Make the share here</source>
        <translation>Creu'r ffolder a rennir yma</translation>
    </message>
    <message>
        <source>Join colleagues who share already</source>
        <translation>Ymuno â chydweithwyr sy'n rhannu eisoes</translation>
    </message>
    <message>
        <source>Ask your administrator for an invitation. You are told a folder and a code.</source>
        <translation>Gofynnwch i'ch gweinyddwr am wahoddiad. Byddwch yn cael enw ffolder a chod.</translation>
    </message>
    <message>
        <source>A laptop joins before it has records of its own. On a laptop where KIM Desk is new, choose Join colleagues on the first page.</source>
        <translation>Mae gliniadur yn ymuno cyn bod ganddo ei gofnodion ei hun. Ar liniadur lle mae KIM Desk yn newydd, dewiswch Ymuno â chydweithwyr ar y dudalen gyntaf.</translation>
    </message>
    <message>
        <source>This one has records already, and two sets are never mixed. Set them aside to begin anew; they are kept whole.</source>
        <translation>Mae gan hwn gofnodion eisoes, ac nid yw dwy set byth yn cael eu cymysgu. Rhowch nhw o'r neilltu i ddechrau o'r newydd; cânt eu cadw'n gyfan.</translation>
    </message>
    <message>
        <source>Set these records aside…</source>
        <translation>Rhoi'r cofnodion hyn o'r neilltu…</translation>
    </message>
    <message>
        <source>Say in which folder.</source>
        <translation>Dywedwch ym mha ffolder.</translation>
    </message>
    <message>
        <source>Invite a colleague…</source>
        <translation>Gwahodd cydweithiwr…</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Gliniaduron</translation>
    </message>
    <message>
        <source>No colleague has joined yet. Invite one; they need a laptop of their own.</source>
        <translation>Nid oes cydweithiwr wedi ymuno eto. Gwahoddwch un; bydd angen ei liniadur ei hun arno.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Tynnu…</translation>
    </message>
    <message>
        <source>Remove the laptop of {name}…</source>
        <translation>Tynnu gliniadur {name}…</translation>
    </message>
    <message>
        <source>{name} (this laptop)</source>
        <translation>{name} (y gliniadur hwn)</translation>
    </message>
    <message>
        <source>nothing heard yet</source>
        <translation>heb glywed dim eto</translation>
    </message>
    <message>
        <source>last heard today {time}</source>
        <translation>clywyd ddiwethaf heddiw {time}</translation>
    </message>
    <message>
        <source>last heard {when}</source>
        <translation>clywyd ddiwethaf {when}</translation>
    </message>
    <message>
        <source>Nothing newer of this laptop can be read: {reason}. Its own next sync puts it right.</source>
        <translation>Ni ellir darllen dim byd mwy newydd o'r gliniadur hwn: {reason}. Bydd ei gydamseriad nesaf ei hun yn unioni hynny.</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Wedi'i dynnu</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Gweinyddwr</translation>
    </message>
    <message>
        <source>{changes} not seen yet</source>
        <translation>{changes} nas gwelwyd eto</translation>
    </message>
    <message>
        <source>Has seen yours</source>
        <translation>Wedi gweld eich newidiadau chi</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Cydamseru</translation>
    </message>
    <message>
        <source>Making the share…</source>
        <translation>Wrthi'n creu'r ffolder a rennir…</translation>
    </message>
    <message>
        <source>The share is made. Invite your colleagues next.</source>
        <translation>Mae'r ffolder a rennir wedi'i greu. Gwahoddwch eich cydweithwyr nesaf.</translation>
    </message>
    <message>
        <source>Working in the shared folder…</source>
        <translation>Wrthi'n gweithio yn y ffolder a rennir…</translation>
    </message>
    <message>
        <source>Join again</source>
        <translation>Ymuno eto</translation>
    </message>
    <message>
        <source>This laptop takes a new number. What it had saved goes out under it once it is let in.</source>
        <translation>Bydd y gliniadur hwn yn cael rhif newydd. Bydd yr hyn yr oedd wedi'i gadw yn mynd allan o dan y rhif hwnnw unwaith y caiff ei adael i mewn.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Cod</translation>
    </message>
    <message>
        <source>Write the code that you were told.</source>
        <translation>Ysgrifennwch y cod a gawsoch.</translation>
    </message>
    <message>
        <source>Ask to be let in again</source>
        <translation>Gofyn am gael eich gadael i mewn eto</translation>
    </message>
    <message>
        <source>Somebody waits to be let in</source>
        <translation>Mae rhywun yn aros i gael mynediad</translation>
    </message>
    <message>
        <source>Ring your colleague and let them read out the four words on their screen. Let them in only where they are the same.</source>
        <translation>Ffoniwch eich cydweithiwr a gofynnwch iddo ddarllen yn uchel y pedwar gair sydd ar ei sgrin. Peidiwch â'i adael i mewn oni bai fod y geiriau yr un fath.</translation>
    </message>
    <message>
        <source>{name} on {machine}</source>
        <translation>{name}, gliniadur {machine}</translation>
    </message>
    <message>
        <source>gives the name {name}</source>
        <translation>yn rhoi'r enw {name}</translation>
    </message>
    <message>
        <source>{reason}. Refuse this request and invite your colleague again.</source>
        <translation>{reason}. Gwrthodwch y cais hwn a gwahoddwch eich cydweithiwr eto.</translation>
    </message>
    <message>
        <source>The words are the same: let in</source>
        <translation>Mae'r geiriau yr un fath: gadael i mewn</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Gwrthod</translation>
    </message>
    <message>
        <source>Refuse {name}</source>
        <translation>Gwrthod {name}</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Cydamseru nawr</translation>
    </message>
    <message>
        <source>Put back what the folder has lost</source>
        <translation>Rhoi'n ôl yr hyn y mae'r ffolder wedi'i golli</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Oedi</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Dewis y ffolder…</translation>
    </message>
    <message>
        <source>Join again with a code…</source>
        <translation>Ymuno eto â chod…</translation>
    </message>
    <message>
        <source>Unlock the keys…</source>
        <translation>Datgloi'r allweddi…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Ailddechrau</translation>
    </message>
    <message>
        <source>Shared folder: {folder}</source>
        <translation>Ffolder a rennir: {folder}</translation>
    </message>
    <message>
        <source>On this laptop</source>
        <translation>Ar y gliniadur hwn</translation>
    </message>
    <message>
        <source>On the share</source>
        <translation>Yn y ffolder a rennir</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Wedi'i gadarnhau</translation>
    </message>
    <message>
        <source>Seen by {count} of {all}</source>
        <translation>Gwelwyd gan {count} o {all}</translation>
    </message>
    <message>
        <source>Not met since KIM Desk was started</source>
        <translation>Heb gydamseru ers cychwyn KIM Desk</translation>
    </message>
    <message>
        <source>Last met the others at {time}</source>
        <translation>Cydamserwyd ddiwethaf â'r lleill am {time}</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Beth sy'n aros</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Nid oes dim yn aros.</translation>
    </message>
    <message>
        <source>{changes} of yours to go out</source>
        <translation>{changes} gennych chi i fynd allan</translation>
    </message>
    <message>
        <source>{conflicts} to settle</source>
        <translation>Angen datrys {conflicts}</translation>
    </message>
    <message>
        <source>{changes} to accept or discard</source>
        <translation>Angen derbyn neu wrthod {changes}</translation>
    </message>
    <message>
        <source>1 laptop to let in</source>
        <translation>1 gliniadur i'w adael i mewn</translation>
    </message>
    <message>
        <source>{count} laptops to let in</source>
        <translation>{count} gliniadur i'w gadael i mewn</translation>
    </message>
    <message>
        <source>A recovery key to make</source>
        <translation>Allwedd adfer i'w gwneud</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Ystyr y geiriau</translation>
    </message>
    <message>
        <source>Saved here; it has not gone out yet.</source>
        <translation>Wedi'i gadw yma; nid yw wedi mynd allan eto.</translation>
    </message>
    <message>
        <source>Put into the shared folder.</source>
        <translation>Wedi'i roi yn y ffolder a rennir.</translation>
    </message>
    <message>
        <source>Read back from there, and it is whole.</source>
        <translation>Wedi'i ddarllen yn ôl oddi yno, ac mae'n gyfan.</translation>
    </message>
    <message>
        <source>Seen by 2 of 3</source>
        <translation>Gwelwyd gan 2 o 3</translation>
    </message>
    <message>
        <source>So many laptops are known to have it.</source>
        <translation>Gwyddys ei fod gan gynifer â hyn o liniaduron.</translation>
    </message>
    <message>
        <source>Nothing to do when you are away from the office. Otherwise check the VPN or network drive.</source>
        <translation>Nid oes dim i'w wneud os ydych i ffwrdd o'r swyddfa. Fel arall gwiriwch y VPN neu'r gyriant rhwydwaith.</translation>
    </message>
    <message>
        <source>{folder} has not answered for a minute. {stays}</source>
        <translation>Nid yw {folder} wedi ymateb ers munud. {stays}</translation>
    </message>
    <message>
        <source>You can go on working and close KIM Desk. If it lasts, tell your IT team.</source>
        <translation>Gallwch barhau i weithio a chau KIM Desk. Os bydd yn para, rhowch wybod i'ch tîm TG.</translation>
    </message>
    <message>
        <source>This laptop belongs to a share but no longer knows in which folder. {stays}</source>
        <translation>Mae'r gliniadur hwn yn perthyn i grŵp rhannu, ond nid yw'n gwybod mwyach ym mha ffolder. {stays}</translation>
    </message>
    <message>
        <source>Choose the folder in which your colleagues meet.</source>
        <translation>Dewiswch y ffolder y mae eich cydweithwyr yn cydamseru ynddo.</translation>
    </message>
    <message>
        <source>{words} {stays}</source>
        <translation>{words} {stays}</translation>
    </message>
    <message>
        <source>Choose the folder in which your colleagues meet, or ask your administrator where it is.</source>
        <translation>Dewiswch y ffolder y mae eich cydweithwyr yn cydamseru ynddo, neu gofynnwch i'ch gweinyddwr ble mae.</translation>
    </message>
    <message>
        <source>{folder} is empty and was not before. KIM Desk has touched nothing in it. {stays}</source>
        <translation>Mae {folder} yn wag, ac nid oedd yn wag o'r blaen. Nid yw KIM Desk wedi cyffwrdd â dim ynddo. {stays}</translation>
    </message>
    <message>
        <source>Ask IT whether it was moved or cleared. If it is the right folder, put back what it has lost: this laptop still has everything that it had seen.</source>
        <translation>Gofynnwch i'r tîm TG a gafodd ei symud neu ei glirio. Os hwn yw'r ffolder cywir, rhowch yn ôl yr hyn y mae wedi'i golli: mae gan y gliniadur hwn bopeth yr oedd wedi'i weld o hyd.</translation>
    </message>
    <message>
        <source>Another computer writes to the share in this laptop’s name. It is probably a copy of this one.</source>
        <translation>Mae cyfrifiadur arall yn ysgrifennu i'r ffolder a rennir yn enw'r gliniadur hwn. Copi o'r gliniadur hwn ydyw, mae'n debyg.</translation>
    </message>
    <message>
        <source>Stop using one of the two, and ask your administrator to invite it again.</source>
        <translation>Peidiwch â defnyddio un o'r ddau mwyach, a gofynnwch i'ch gweinyddwr ei wahodd eto.</translation>
    </message>
    <message>
        <source>Your records stay here and can be read and exported. To come back, set them aside and join with a new code.</source>
        <translation>Mae eich cofnodion yn aros yma, a gellir eu darllen a'u hallforio. I ddod yn ôl, rhowch nhw o'r neilltu ac ymunwch gyda chod newydd.</translation>
    </message>
    <message>
        <source>Ask your administrator to open Sync in KIM Desk and let you in.</source>
        <translation>Gofynnwch i'ch gweinyddwr agor Cydamseru yn KIM Desk a'ch gadael i mewn.</translation>
    </message>
    <message>
        <source>Unlock the keys when you want to meet your colleagues.</source>
        <translation>Datglowch yr allweddi pan fyddwch am gydamseru â'ch cydweithwyr.</translation>
    </message>
    <message>
        <source>Ask your administrator for a new invitation, and join again with its code. Nothing is lost.</source>
        <translation>Gofynnwch i'ch gweinyddwr am wahoddiad newydd, ac ymunwch eto gyda'i god. Nid oes dim wedi'i golli.</translation>
    </message>
    <message>
        <source>Nothing is lost. Keep working, and do this today.</source>
        <translation>Nid oes dim wedi'i golli. Daliwch ati i weithio, a gwnewch hyn heddiw.</translation>
    </message>
    <message>
        <source>There is no folder in common. Colleagues hand each other team files, by e-mail or on a stick.</source>
        <translation>Nid oes ffolder cyffredin. Mae cydweithwyr yn trosglwyddo ffeiliau tîm i'w gilydd, drwy e-bost neu ar gof bach.</translation>
    </message>
    <message>
        <source>This is a fault in the program. {stays}</source>
        <translation>Nam ar y rhaglen yw hyn. {stays}</translation>
    </message>
    <message>
        <source>Start KIM Desk again. If it comes back, send the details to your IT team.</source>
        <translation>Cychwynnwch KIM Desk eto. Os daw'n ôl, anfonwch y manylion at eich tîm TG.</translation>
    </message>
    <message>
        <source>Sync is paused</source>
        <translation>Mae'r cydamseru wedi'i oedi</translation>
    </message>
    <message>
        <source>Nothing goes out and nothing comes in until you resume, or start KIM Desk again.</source>
        <translation>Nid oes dim yn mynd allan nac yn dod i mewn nes i chi ailddechrau, neu gychwyn KIM Desk eto.</translation>
    </message>
    <message>
        <source>Meeting colleagues…</source>
        <translation>Wrthi'n cydamseru â chydweithwyr…</translation>
    </message>
    <message>
        <source>You can go on working. What comes in is shown as soon as it is here.</source>
        <translation>Gallwch barhau i weithio. Dangosir yr hyn sy'n dod i mewn cyn gynted ag y bydd yma.</translation>
    </message>
    <message>
        <source>“{name}” includes everything that you saved.</source>
        <translation>Mae “{name}” yn cynnwys popeth a gadwoch.</translation>
    </message>
    <message>
        <source>What you saved is on this laptop and goes out at the next meeting, in a minute or less.</source>
        <translation>Mae'r hyn a gadwoch ar y gliniadur hwn, a bydd yn mynd allan wrth gydamseru nesaf, o fewn munud neu lai.</translation>
    </message>
    <message>
        <source>What you saved is in the shared folder. The next meeting checks that it arrived whole.</source>
        <translation>Mae'r hyn a gadwoch yn y ffolder a rennir. Bydd y cydamseru nesaf yn gwirio ei fod wedi cyrraedd yn gyfan.</translation>
    </message>
    <message>
        <source>What you saved is whole in the shared folder, for everybody to fetch.</source>
        <translation>Mae'r hyn a gadwoch yn gyfan yn y ffolder a rennir, i bawb ei nôl.</translation>
    </message>
    <message>
        <source>So many of your colleagues’ laptops are known to have everything of yours. A laptop that only reads is not counted.</source>
        <translation>Gwyddys bod popeth sydd gennych chi gan gynifer â hyn o liniaduron eich cydweithwyr. Nid yw gliniadur sydd ond yn darllen yn cael ei gyfrif.</translation>
    </message>
    <message>
        <source>The shared folder</source>
        <translation>Y ffolder a rennir</translation>
    </message>
    <message>
        <source>What you save stays on this laptop and goes out by itself later.</source>
        <translation>Bydd yr hyn a gadwch yn aros ar y gliniadur hwn ac yn mynd allan ohono'i hun yn nes ymlaen.</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>starred</source>
        <translation>â seren</translation>
    </message>
    <message>
        <source>needs a look: {why}</source>
        <translation>mae angen edrych arno: {why}</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Heb fod yn hysbys eto</translation>
    </message>
    <message>
        <source>Recorded as a gap to follow up</source>
        <translation>Wedi'i gofnodi fel bwlch i'w ddilyn i fyny</translation>
    </message>
    <message>
        <source>Late {date}</source>
        <translation>Hwyr {date}</translation>
    </message>
    <message>
        <source>was due {when}</source>
        <translation>roedd i fod i mewn: {when}</translation>
    </message>
    <message>
        <source>Soon {date}</source>
        <translation>Cyn hir {date}</translation>
    </message>
    <message>
        <source>due {when}</source>
        <translation>i fod i mewn: {when}</translation>
    </message>
    <message>
        <source>Two values</source>
        <translation>Dau werth</translation>
    </message>
    <message>
        <source>somebody has to choose</source>
        <translation>rhaid i rywun ddewis</translation>
    </message>
    <message>
        <source>few people may read this</source>
        <translation>ychydig o bobl sy'n cael darllen hyn</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Cyfyngedig</translation>
    </message>
    <message>
        <source>Copy rows as a table</source>
        <translation>Copïo rhesi fel tabl</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trefnu yn ôl</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colofnau</translation>
    </message>
    <message>
        <source>Usual widths</source>
        <translation>Lledau arferol</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>{name}, {count} waiting</source>
        <translation>{name}, {count} yn aros</translation>
    </message>
    <message>
        <source>Pages: {name}</source>
        <translation>Tudalennau: {name}</translation>
    </message>
    <message>
        <source>, {count} waiting</source>
        <translation>, {count} yn aros</translation>
    </message>
</context>
<context>
    <name>TeamCard</name>
    <message>
        <source>Team files</source>
        <translation>Ffeiliau tîm</translation>
    </message>
    <message>
        <source>Without the folder you can hand everything over in one file, by e-mail or on a stick. It is encrypted like the folder.</source>
        <translation>Heb y ffolder gallwch drosglwyddo popeth mewn un ffeil, drwy e-bost neu ar gof bach. Mae wedi'i hamgryptio fel y ffolder.</translation>
    </message>
    <message>
        <source>Write a file…</source>
        <translation>Ysgrifennu ffeil…</translation>
    </message>
    <message>
        <source>Take a file in…</source>
        <translation>Cymryd ffeil i mewn…</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Wrthi'n ysgrifennu'r ffeil…</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Wrthi'n darllen y ffeil…</translation>
    </message>
    <message>
        <source>For my colleagues</source>
        <translation>Ar gyfer fy nghydweithwyr</translation>
    </message>
    <message>
        <source>Write a team file</source>
        <translation>Ysgrifennu ffeil tîm</translation>
    </message>
    <message>
        <source>Take a team file in</source>
        <translation>Cymryd ffeil tîm i mewn</translation>
    </message>
    <message>
        <source>Written: {name}. Hand it to your colleagues.</source>
        <translation>Ysgrifennwyd: {name}. Rhowch hi i'ch cydweithwyr.</translation>
    </message>
    <message>
        <source>Changes taken in: {count}.</source>
        <translation>Newidiadau a gymerwyd i mewn: {count}.</translation>
    </message>
    <message>
        <source>Team files (*.kimteam)</source>
        <translation>Ffeiliau tîm (*.kimteam)</translation>
    </message>
</context>
<context>
    <name>TeamFile</name>
    <message>
        <source>There is no such file.</source>
        <translation>Nid oes ffeil o'r fath.</translation>
    </message>
    <message>
        <source>The team file was not written</source>
        <translation>Ni ysgrifennwyd y ffeil tîm</translation>
    </message>
    <message>
        <source>The name of a team file ends in .kimteam.</source>
        <translation>Mae enw ffeil tîm yn gorffen gyda .kimteam.</translation>
    </message>
    <message>
        <source>Name it so: {name}.</source>
        <translation>Enwch hi fel hyn: {name}.</translation>
    </message>
    <message>
        <source>The team file was not used</source>
        <translation>Ni ddefnyddiwyd y ffeil tîm</translation>
    </message>
    <message>
        <source>This laptop does not belong to a team yet.</source>
        <translation>Nid yw'r gliniadur hwn yn perthyn i dîm eto.</translation>
    </message>
    <message>
        <source>Join first, with the code of an invitation: kimdesk share join FILE.kimteam --code … --name …</source>
        <translation>Ymunwch yn gyntaf, gyda chod gwahoddiad: kimdesk share join FFEIL.kimteam --code … --name …</translation>
    </message>
    <message>
        <source>somebody else has written it meanwhile</source>
        <translation>mae rhywun arall wedi ei hysgrifennu yn y cyfamser</translation>
    </message>
    <message>
        <source>It belongs to another team’s share.</source>
        <translation>Mae'n perthyn i grŵp rhannu tîm arall.</translation>
    </message>
    <message>
        <source>{path}: {words}</source>
        <translation>{path}: {words}</translation>
    </message>
    <message>
        <source>Nothing was taken from it and nothing was written. Ask whoever made it to write it again.</source>
        <translation>Ni chymerwyd dim ohoni ac ni ysgrifennwyd dim. Gofynnwch i bwy bynnag a'i gwnaeth ei hysgrifennu eto.</translation>
    </message>
    <message>
        <source>What was there before is unchanged. Look at the disk and the folder, then write it again.</source>
        <translation>Mae'r hyn a oedd yno o'r blaen heb ei newid. Edrychwch ar y ddisg a'r ffolder, yna ysgrifennwch hi eto.</translation>
    </message>
    <message>
        <source>It is no team file, or it was cut short on its way.</source>
        <translation>Nid ffeil tîm yw hi, neu fe'i torrwyd yn fyr ar ei ffordd.</translation>
    </message>
    <message>
        <source>It says that it holds more than any team file can.</source>
        <translation>Mae'n dweud ei bod yn dal mwy nag y gall unrhyw ffeil tîm ei ddal.</translation>
    </message>
    <message>
        <source>It holds two files of one name (“{name}”).</source>
        <translation>Mae'n dal dwy ffeil o'r un enw (“{name}”).</translation>
    </message>
    <message>
        <source>It does not hold one share.</source>
        <translation>Nid yw'n dal un grŵp rhannu.</translation>
    </message>
    <message>
        <source>It holds a name that leads out of its own folder (“{name}”).</source>
        <translation>Mae'n dal enw sy'n arwain allan o'i ffolder ei hun (“{name}”).</translation>
    </message>
    <message>
        <source>It holds something that belongs in no team file (“{name}”).</source>
        <translation>Mae'n dal rhywbeth nad yw'n perthyn mewn ffeil tîm (“{name}”).</translation>
    </message>
    <message>
        <source>It holds a link or a device instead of a file (“{name}”).</source>
        <translation>Mae ynddi ddolen neu ddyfais yn lle ffeil (“{name}”).</translation>
    </message>
    <message>
        <source>It is locked with a password, which a team file never is.</source>
        <translation>Mae wedi'i chloi â chyfrinair, ac nid yw ffeil tîm byth felly.</translation>
    </message>
    <message>
        <source>It was packed in a way that this program does not read (“{name}”).</source>
        <translation>Fe'i paciwyd mewn ffordd nad yw'r rhaglen hon yn ei darllen (“{name}”).</translation>
    </message>
    <message>
        <source>It says that “{name}” is larger than it can be.</source>
        <translation>Mae'n dweud bod “{name}” yn fwy nag y gall fod.</translation>
    </message>
</context>
<context>
    <name>TeamWorkbook</name>
    <message>
        <source>Choices</source>
        <translation>Dewisiadau</translation>
    </message>
    <message>
        <source>How to fill this in</source>
        <translation>Sut i lenwi hwn</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Eich enw</translation>
    </message>
    <message>
        <source>Whoever takes this in sees who filled it in.</source>
        <translation>Bydd pwy bynnag sy'n cymryd hwn i mewn yn gweld pwy a'i llenwodd.</translation>
    </message>
    <message>
        <source>Please choose one of the list.</source>
        <translation>Dewiswch un o'r rhestr.</translation>
    </message>
    <message>
        <source>What this is</source>
        <translation>Beth yw hwn</translation>
    </message>
    <message>
        <source>The quarterly return of {team} for {quarter} ({months}). It is filled already with what was said last quarter: you only say what is different.</source>
        <translation>Ffurflen chwarterol y tîm {team} ar gyfer {quarter} ({months}). Mae wedi'i llenwi eisoes â'r hyn a ddywedwyd y chwarter diwethaf: dim ond yr hyn sy'n wahanol y mae angen i chi ei ddweud.</translation>
    </message>
    <message>
        <source>When it is due</source>
        <translation>Pryd y mae i fod i mewn</translation>
    </message>
    <message>
        <source>1 The quarter</source>
        <translation>1 Y chwarter</translation>
    </message>
    <message>
        <source>Two or three sentences in “Statement for the quarter”, then gaps, risks and what works well. Leave what still holds as it is.</source>
        <translation>Dwy neu dair brawddeg yn “Datganiad ar gyfer y chwarter”, yna bylchau, risgiau a'r hyn sy'n gweithio'n dda. Gadewch yr hyn sy'n dal yn wir fel y mae.</translation>
    </message>
    <message>
        <source>2 Key activities</source>
        <translation>2 Gweithgareddau allweddol</translation>
    </message>
    <message>
        <source>For each activity choose “Nothing changed” or “Something changed”. Where something changed, say what, why and from when, and put “How it is done” right. An activity that is not listed goes into a new row below.</source>
        <translation>Ar gyfer pob gweithgaredd dewiswch “Dim wedi newid” neu “Rhywbeth wedi newid”. Lle mae rhywbeth wedi newid, dywedwch beth, pam ac o ba bryd, a chywirwch “Sut y gwneir hyn”. Mae gweithgaredd nad yw wedi'i restru yn mynd i res newydd isod.</translation>
    </message>
    <message>
        <source>3 Practice changes</source>
        <translation>3 Newidiadau mewn arfer</translation>
    </message>
    <message>
        <source>A row for each change of practice in the quarter.</source>
        <translation>Rhes ar gyfer pob newid mewn arfer yn y chwarter.</translation>
    </message>
    <message>
        <source>Several are set apart by semicolons.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A day, for example 31/03/2026.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{count} {kinds}, each in a row of its own. Put right what is no longer so.</source>
        <translation>Nifer ({kinds}): {count}, pob un mewn rhes ar wahân. Cywirwch yr hyn nad yw'n wir mwyach.</translation>
    </message>
    <message>
        <source>Write what is missing into the white rows below. A row without a reference is a new record.</source>
        <translation>Ysgrifennwch yr hyn sydd ar goll yn y rhesi gwyn isod. Cofnod newydd yw rhes heb gyfeirnod.</translation>
    </message>
    <message>
        <source>New ones are added in the program: tell whoever sent you this.</source>
        <translation>Ychwanegir rhai newydd yn y rhaglen: rhowch wybod i bwy bynnag a anfonodd hwn atoch.</translation>
    </message>
    <message>
        <source>Left out because they are restricted: {count}.</source>
        <translation>Wedi'u hepgor am eu bod yn gyfyngedig: {count}.</translation>
    </message>
    <message>
        <source>Adding rows</source>
        <translation>Ychwanegu rhesi</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Sylw</translation>
    </message>
    <message>
        <source>White and grey</source>
        <translation>Gwyn a llwyd</translation>
    </message>
    <message>
        <source>White cells are yours to fill in. Grey cells are there to be read and are protected.</source>
        <translation>Chi sydd i lenwi'r celloedd gwyn. Mae'r celloedd llwyd yno i'w darllen, ac maent wedi'u diogelu.</translation>
    </message>
    <message>
        <source>What does no harm</source>
        <translation>Yr hyn nad yw'n gwneud niwed</translation>
    </message>
    <message>
        <source>You may filter, widen columns, add columns of your own and save it in LibreOffice. To sort or to move rows take the protection of the sheet off first; it has no password. A row that you delete deletes nothing: say in words what is no longer needed.</source>
        <translation>Cewch hidlo, lledu colofnau, ychwanegu eich colofnau eich hun a chadw'r llyfr gwaith yn LibreOffice. I drefnu neu symud rhesi, tynnwch y diogelwch oddi ar y ddalen yn gyntaf; nid oes cyfrinair arno. Nid yw dileu rhes yn dileu dim: dywedwch mewn geiriau beth nad oes ei angen mwyach.</translation>
    </message>
    <message>
        <source>Sending it back</source>
        <translation>Ei anfon yn ôl</translation>
    </message>
    <message>
        <source>Write your name above, save the whole workbook and send it back to whoever sent it. What you change is put together with what others changed meanwhile; nobody’s words are overwritten.</source>
        <translation>Ysgrifennwch eich enw uchod, cadwch y llyfr gwaith cyfan a'i anfon yn ôl at bwy bynnag a'i hanfonodd. Rhoddir yr hyn rydych yn ei newid ynghyd â'r hyn a newidiodd eraill yn y cyfamser; ni chaiff geiriau neb eu trosysgrifo.</translation>
    </message>
    <message>
        <source>{team}: return for {quarter}</source>
        <translation>{team}: ffurflen ar gyfer {quarter}</translation>
    </message>
    <message>
        <source>{title}. White cells are yours to fill in; grey ones are there to be read.</source>
        <translation>{title}. Chi sydd i lenwi'r celloedd gwyn; mae'r rhai llwyd yno i'w darllen.</translation>
    </message>
    <message>
        <source>This workbook</source>
        <translation>Y llyfr gwaith hwn</translation>
    </message>
    <message>
        <source>Its number is {mark}.</source>
        <translation>Ei rif yw {mark}.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Cwestiwn</translation>
    </message>
    <message>
        <source>What is meant</source>
        <translation>Beth mae'n ei olygu</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Eich ateb</translation>
    </message>
    <message>
        <source>The quarter as a whole: {quarter}, {months}.</source>
        <translation>Y chwarter yn ei gyfanrwydd: {quarter}, {months}.</translation>
    </message>
    <message>
        <source>The quarter</source>
        <translation>Y chwarter</translation>
    </message>
    <message>
        <source>Your key activities, as they were last said. Say of each whether anything changed.</source>
        <translation>Eich gweithgareddau allweddol, fel y'u disgrifiwyd ddiwethaf. Dywedwch am bob un a newidiodd rhywbeth.</translation>
    </message>
    <message>
        <source>Key activities</source>
        <translation>Gweithgareddau allweddol</translation>
    </message>
    <message>
        <source>What is done otherwise since this quarter. Add a row for each change of practice.</source>
        <translation>Yr hyn a wneir yn wahanol ers y chwarter hwn. Ychwanegwch res ar gyfer pob newid mewn arfer.</translation>
    </message>
    <message>
        <source>For an activity that is not listed yet, write its name in a row below.</source>
        <translation>Ar gyfer gweithgaredd nad yw wedi'i restru eto, ysgrifennwch ei enw mewn rhes isod.</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>the retention schedule in the 23 columns of local government</source>
        <translation>yr amserlen gadw yn 23 colofn llywodraeth leol</translation>
    </message>
    <message>
        <source>the record of processing in the 30 columns of the ICO's template</source>
        <translation>y cofnod o brosesu yn 30 colofn templed yr ICO</translation>
    </message>
    <message>
        <source>the action plan as councils publish it</source>
        <translation>y cynllun gweithredu fel y mae cynghorau'n ei gyhoeddi</translation>
    </message>
    <message>
        <source>every place that may hold personal data, for a subject access request</source>
        <translation>pob man a all ddal data personol, ar gyfer cais gwrthrych am wybodaeth</translation>
    </message>
    <message>
        <source>which repository is to be used for which dataset, as a list and a matrix</source>
        <translation>pa storfa sydd i'w defnyddio ar gyfer pa set ddata, fel rhestr a matrics</translation>
    </message>
    <message>
        <source>the latest self-assessments as pages and workbooks, in a folder</source>
        <translation>yr hunanasesiadau diweddaraf fel tudalennau a llyfrau gwaith, mewn ffolder</translation>
    </message>
    <message>
        <source>There is no form called “{name}”</source>
        <translation>Nid oes ffurf o'r enw “{name}”</translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <translation>Dyma'r rhai sydd ar gael: {names}.</translation>
    </message>
    <message>
        <source>Kinds are for example: {kinds}.</source>
        <translation>Dyma enghreifftiau o fathau: {kinds}.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>repairs</source>
        <translation>atgyweiriadau</translation>
    </message>
    <message>
        <source>Seen and agreed.</source>
        <translation>Wedi'i weld a'i gytuno.</translation>
    </message>
    <message>
        <source>Records were complete and up to date this quarter.</source>
        <translation>Roedd y cofnodion yn gyflawn ac yn gyfredol y chwarter hwn.</translation>
    </message>
    <message>
        <source>Checked against ten cases.</source>
        <translation>Wedi'i wirio yn erbyn deg achos.</translation>
    </message>
    <message>
        <source>Would help somebody who means harm</source>
        <translation>Byddai'n helpu rhywun sydd am wneud niwed</translation>
    </message>
    <message>
        <source>Photographs of the flat of Mrs Example, 12 Example Street</source>
        <translation>Ffotograffau o fflat Mrs Example, 12 Example Street</translation>
    </message>
    <message>
        <source>Allocations manager</source>
        <translation>Rheolwr dyraniadau</translation>
    </message>
    <message>
        <source>KIM log administrator</source>
        <translation>Gweinyddwr y log KIM</translation>
    </message>
    <message>
        <source>Voids manager</source>
        <translation>Rheolwr eiddo gwag</translation>
    </message>
    <message>
        <source>Rents manager</source>
        <translation>Rheolwr rhenti</translation>
    </message>
    <message>
        <source>Former repairs manager</source>
        <translation>Cyn-reolwr atgyweiriadau</translation>
    </message>
    <message>
        <source>Merged for the board</source>
        <translation>Wedi'i gyfuno ar gyfer y bwrdd</translation>
    </message>
    <message>
        <source>{folder} cannot be reached just now (the network name cannot be found). What you save stays on this laptop and goes out later.</source>
        <translation>Ni ellir cyrraedd {folder} ar hyn o bryd (ni ellir dod o hyd i enw'r rhwydwaith). Bydd yr hyn a gadwch yn aros ar y gliniadur hwn ac yn mynd allan yn nes ymlaen.</translation>
    </message>
    <message>
        <source>Notes.docx</source>
        <translation>Nodiadau.docx</translation>
    </message>
</context>
<context>
    <name>Trend</name>
    <message>
        <source>Steps in one quarter</source>
        <translation>Grisiau mewn un chwarter</translation>
    </message>
    <message>
        <source>Steps over {count} quarters</source>
        <translation>Grisiau dros {count} chwarter</translation>
    </message>
    <message>
        <source>{count} {step}</source>
        <translation>{count} {step}</translation>
    </message>
    <message>
        <source>Values over {count} periods</source>
        <translation>Gwerthoedd dros {count} cyfnod</translation>
    </message>
    <message>
        <source>Target: {target}</source>
        <translation>Targed: {target}</translation>
    </message>
    <message>
        <source>{period}: {value}{said}</source>
        <translation>{period}: {value}{said}</translation>
    </message>
    <message>
        <source>Target {target}</source>
        <translation>Targed {target}</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Nothing to undo</source>
        <translation>Dim i'w ddadwneud</translation>
    </message>
    <message>
        <source>The last action was not yours, or is one that is not undone, such as submitting or signing.</source>
        <translation>Nid chi a wnaeth y weithred ddiwethaf, neu mae'n un na chaiff ei dadwneud, fel cyflwyno neu lofnodi.</translation>
    </message>
    <message>
        <source>A submitted return can be reopened with a reason.</source>
        <translation>Gellir ailagor ffurflen a gyflwynwyd os rhoddir rheswm.</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Dim i'w ail-wneud</translation>
    </message>
    <message>
        <source>Something else has been done since the last undo.</source>
        <translation>Mae rhywbeth arall wedi'i wneud ers y dadwneud diwethaf.</translation>
    </message>
    <message>
        <source>Not undone</source>
        <translation>Heb ei ddadwneud</translation>
    </message>
    <message>
        <source>This was done by somebody else.</source>
        <translation>Rhywun arall a wnaeth hyn.</translation>
    </message>
    <message>
        <source>“{command}” was not taken back</source>
        <translation>Ni ddadwnaed “{command}”</translation>
    </message>
    <message>
        <source>Others have built on it, or it made what always stays, such as a quarter.</source>
        <translation>Mae eraill wedi adeiladu arno, neu fe wnaeth rywbeth sydd bob amser yn aros, fel chwarter.</translation>
    </message>
    <message>
        <source>Change it as it is now. Undo goes on with what was done before it.</source>
        <translation>Newidiwch ef fel y mae nawr. Bydd Dadwneud yn parhau gyda'r hyn a wnaed cyn hynny.</translation>
    </message>
</context>
<context>
    <name>Uniting</name>
    <message>
        <source>Not merged</source>
        <translation>Heb ei gyfuno</translation>
    </message>
    <message>
        <source>Both say the same in: {fields}.</source>
        <translation>Mae'r ddau'n dweud yr un peth yn: {fields}.</translation>
    </message>
    <message>
        <source>{name} works on a laptop here</source>
        <translation>Mae {name} yn gweithio ar liniadur yma</translation>
    </message>
    <message>
        <source>What is written on it is written in this name, so that this is the one to keep.</source>
        <translation>Caiff popeth a ysgrifennir arno ei ysgrifennu yn yr enw hwn, felly hwn yw'r un i'w gadw.</translation>
    </message>
    <message>
        <source>Merge the other way round, so that {name} stays.</source>
        <translation>Cyfunwch y ffordd arall, fel bod {name} yn aros.</translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message>
        <source>This must be filled in.</source>
        <translation>Rhaid llenwi hwn.</translation>
    </message>
    <message>
        <source>“{value}” is not one of: {choices}.</source>
        <translation>Nid yw “{value}” yn un o'r rhain: {choices}.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ie</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>{count} characters that cannot be shown were taken out of “{field}”.</source>
        <translation>Tynnwyd {count} nod na ellir eu dangos o'r maes “{field}”.</translation>
    </message>
    <message>
        <source>“{value}” is not a date. Write it day first, for example 31/03/2026.</source>
        <translation>Nid yw “{value}” yn ddyddiad. Ysgrifennwch y diwrnod yn gyntaf, er enghraifft 31/03/2026.</translation>
    </message>
    <message>
        <source>The year {year} cannot be right.</source>
        <translation>Ni all y flwyddyn {year} fod yn gywir.</translation>
    </message>
    <message>
        <source>“{value}” is not a whole number.</source>
        <translation>Nid yw “{value}” yn rhif cyfan.</translation>
    </message>
    <message>
        <source>Answer yes or no.</source>
        <translation>Atebwch yes neu no.</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>There is nothing at {path}.</source>
        <translation>Nid oes dim yn {path}.</translation>
    </message>
    <message>
        <source>{folder} has no manifest.json, which every pack has.</source>
        <translation>Nid oes manifest.json yn y ffolder {folder}, er bod un ym mhob pecyn.</translation>
    </message>
    <message>
        <source>{path} could not be read: {reason}.</source>
        <translation>Ni ellid darllen {path}: {reason}.</translation>
    </message>
    <message>
        <source>Check that you may open it, and try again.</source>
        <translation>Gwiriwch fod gennych hawl i'w agor, a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>This is not a whole KIM pack.</source>
        <translation>Nid pecyn KIM cyfan yw hwn.</translation>
    </message>
    <message>
        <source>Its manifest.json is damaged, or belongs to something else.</source>
        <translation>Mae ei manifest.json wedi'i ddifrodi, neu mae'n perthyn i rywbeth arall.</translation>
    </message>
    <message>
        <source>It was made by a newer KIM Desk ({format}); check it with that.</source>
        <translation>Fe'i gwnaed gan fersiwn fwy newydd o KIM Desk ({format}); gwiriwch ef gyda'r fersiwn honno.</translation>
    </message>
    <message>
        <source>Its manifest.json does not name a PDF, a workbook and content.json.</source>
        <translation>Nid yw ei manifest.json yn enwi PDF, llyfr gwaith a content.json.</translation>
    </message>
    <message>
        <source>It is not the content that this workspace signed off for the quarter.</source>
        <translation>Nid hwn yw'r cynnwys a gymeradwyodd y gweithle hwn ar gyfer y chwarter.</translation>
    </message>
    <message>
        <source>It is the content that this workspace’s own sign-off names.</source>
        <translation>Hwn yw'r cynnwys y mae cymeradwyaeth y gweithle hwn ei hun yn ei enwi.</translation>
    </message>
    <message>
        <source>The pack is whole and unchanged.</source>
        <translation>Mae'r pecyn yn gyfan a heb ei newid.</translation>
    </message>
    <message>
        <source>The pack is not as it was made.</source>
        <translation>Nid yw'r pecyn fel y'i gwnaed.</translation>
    </message>
    <message>
        <source>Mark of the content: {mark}</source>
        <translation>Marc y cynnwys: {mark}</translation>
    </message>
    <message>
        <source>The pack’s own files are unchanged, but something that is no part of it was added: {names}.</source>
        <translation>Mae ffeiliau'r pecyn ei hun heb eu newid, ond ychwanegwyd rhywbeth nad yw'n rhan ohono: {names}.</translation>
    </message>
    <message>
        <source>The pack is whole and unchanged, but it no longer stands: {reason}</source>
        <translation>Mae'r pecyn yn gyfan a heb ei newid, ond nid yw'n sefyll mwyach: {reason}</translation>
    </message>
    <message>
        <source>The content of the pack is unchanged; what its PDF and its workbook say was not compared.</source>
        <translation>Mae cynnwys y pecyn heb ei newid; ni chymharwyd yr hyn y mae ei PDF a'i lyfr gwaith yn ei ddweud.</translation>
    </message>
    <message>
        <source>Its sign-off is not the one that this workspace keeps for this content.</source>
        <translation>Nid yr un y mae'r gweithle hwn yn ei chadw ar gyfer y cynnwys hwn yw ei gymeradwyaeth.</translation>
    </message>
    <message>
        <source>{name} is no part of what this folder holds.</source>
        <translation>Nid yw {name} yn rhan o'r hyn y mae'r ffolder hwn yn ei ddal.</translation>
    </message>
    <message>
        <source>{name} is missing.</source>
        <translation>Mae {name} ar goll.</translation>
    </message>
    <message>
        <source>{name} has been changed, or the manifest has.</source>
        <translation>Mae {name}, neu'r maniffest, wedi'i newid.</translation>
    </message>
    <message>
        <source>{name} is unchanged.</source>
        <translation>Mae {name} heb ei newid.</translation>
    </message>
    <message>
        <source>{name} is no part of it.</source>
        <translation>Nid yw {name} yn rhan ohono.</translation>
    </message>
    <message>
        <source>content.json is not the content of a pack.</source>
        <translation>Nid cynnwys pecyn yw content.json.</translation>
    </message>
    <message>
        <source>The mark worked out from content.json is not the one in the manifest.</source>
        <translation>Nid y marc a gyfrifwyd o content.json yw'r un yn y maniffest.</translation>
    </message>
    <message>
        <source>The manifest names another workspace, quarter, scope or time than content.json.</source>
        <translation>Mae'r maniffest yn enwi gweithle, chwarter, cwmpas neu amser gwahanol i'r hyn sydd yn content.json.</translation>
    </message>
    <message>
        <source>The sign-off in the manifest was given for other content.</source>
        <translation>Rhoddwyd y gymeradwyaeth yn y maniffest ar gyfer cynnwys arall.</translation>
    </message>
    <message>
        <source>{name} was not made from this content and this sign-off.</source>
        <translation>Ni wnaed {name} o'r cynnwys hwn a'r gymeradwyaeth hon.</translation>
    </message>
    <message>
        <source>The files could not be checked.</source>
        <translation>Ni ellid gwirio'r ffeiliau.</translation>
    </message>
    <message>
        <source>It is, byte for byte, the pack that was issued and that this workspace keeps.</source>
        <translation>Hwn, beit am beit, yw'r pecyn a gyhoeddwyd ac y mae'r gweithle hwn yn ei gadw.</translation>
    </message>
    <message>
        <source>It is not the very pack that was issued with a certificate and that this workspace keeps: export it again, and you get that one.</source>
        <translation>Nid hwn yw'r union becyn a gyhoeddwyd â thystysgrif ac y mae'r gweithle hwn yn ei gadw: allforiwch ef eto, a chewch yr un hwnnw.</translation>
    </message>
    <message>
        <source>The manifest is of another format than content.json.</source>
        <translation>Mae'r maniffest mewn fformat gwahanol i content.json.</translation>
    </message>
    <message>
        <source>The signature of {who} in the manifest was given for other content.</source>
        <translation>Rhoddwyd llofnod {who} yn y maniffest ar gyfer cynnwys arall.</translation>
    </message>
    <message>
        <source>It is a part of that content, {part}: {withheld} of {count} records are withheld, and the mark holds for all of it.</source>
        <translation>Mae'n rhan o'r cynnwys hwnnw, {part}: mae {withheld} o {count} cofnod wedi'u dal yn ôl, ac mae'r marc yn ddilys ar gyfer y cyfan.</translation>
    </message>
    <message>
        <source>It is a draft: nobody has signed it.</source>
        <translation>Drafft ydyw: nid oes neb wedi'i lofnodi.</translation>
    </message>
    <message>
        <source>Its sign-off names {who}, on {when}.</source>
        <translation>Mae ei gymeradwyaeth yn enwi {who}, ar {when}.</translation>
    </message>
    <message>
        <source>Its manifest claims a sign-off by {who}, on {when}.</source>
        <translation>Mae ei faniffest yn honni cymeradwyaeth gan {who}, ar {when}.</translation>
    </message>
    <message>
        <source>The time is what the signatory’s computer said; no outside service has vouched for it.</source>
        <translation>Yr amser yw'r hyn a nododd cyfrifiadur y llofnodwr; nid oes unrhyw wasanaeth allanol wedi'i gadarnhau.</translation>
    </message>
    <message>
        <source>Unchanged means that these files belong together. That nobody made all of them afresh shows only by comparing the mark with another copy, or with the sign-off kept in the workspace.</source>
        <translation>Ystyr heb ei newid yw bod y ffeiliau hyn yn perthyn gyda'i gilydd. Dim ond drwy gymharu'r marc â chopi arall, neu â'r gymeradwyaeth a gedwir yn y gweithle, y gellir gweld nad oes neb wedi'u gwneud i gyd o'r newydd.</translation>
    </message>
    <message>
        <source>Before that {who} signed the same content, on {when}.</source>
        <translation>Cyn hynny llofnododd {who} yr un cynnwys, ar {when}.</translation>
    </message>
    <message>
        <source>A scan of the sheet signed by hand is kept with the sign-off: {file}.</source>
        <translation>Cedwir sgan o'r ddalen a lofnodwyd â llaw gyda'r gymeradwyaeth: {file}.</translation>
    </message>
    <message>
        <source>No pack can be made of the content.json in it.</source>
        <translation>Ni ellir gwneud pecyn o'r content.json sydd ynddo.</translation>
    </message>
    <message>
        <source>{name} is not what KIM Desk makes of this content: it was made otherwise.</source>
        <translation>Nid yw {name} yr un fath â'r hyn y mae KIM Desk yn ei wneud o'r cynnwys hwn: fe'i gwnaed mewn ffordd arall.</translation>
    </message>
    <message>
        <source>No bundle can be made of the content.json in it.</source>
        <translation>Ni ellir gwneud bwndel o'r content.json sydd ynddo.</translation>
    </message>
    <message>
        <source>It says that it was made by {made}; this is {here}. Between versions the PDF and the workbook may look different, so they could not be compared with the content: the mark vouches for content.json, and not for what the two documents say.</source>
        <translation>Mae'n dweud iddo gael ei wneud gan {made}; {here} yw hwn. Gall y PDF a'r llyfr gwaith edrych yn wahanol o fersiwn i fersiwn, felly ni ellid eu cymharu â'r cynnwys: mae'r marc yn gwarantu content.json, ac nid yr hyn y mae'r ddwy ddogfen yn ei ddweud.</translation>
    </message>
    <message>
        <source>{name} is not what KIM Desk makes of this content and this sign-off: it was made otherwise.</source>
        <translation>Nid yw {name} yr un fath â'r hyn y mae KIM Desk yn ei wneud o'r cynnwys hwn a'r gymeradwyaeth hon: fe'i gwnaed mewn ffordd arall.</translation>
    </message>
    <message>
        <source>KIM Desk {version}</source>
        <translation>KIM Desk {version}</translation>
    </message>
    <message>
        <source>{name} is missing: the certificate signature over the manifest.</source>
        <translation>Mae {name} ar goll: y llofnod tystysgrif dros y maniffest.</translation>
    </message>
    <message>
        <source>{name} does not carry the certificate signature that the manifest names.</source>
        <translation>Nid yw {name} yn cynnwys y llofnod tystysgrif y mae'r maniffest yn ei enwi.</translation>
    </message>
    <message>
        <source>{name}: what the certificate signed has been changed since.</source>
        <translation>{name}: mae'r hyn a lofnodwyd gan y dystysgrif wedi'i newid ers hynny.</translation>
    </message>
    <message>
        <source>{name}: something was added after the certificate had signed it.</source>
        <translation>{name}: ychwanegwyd rhywbeth ar ôl i'r dystysgrif ei llofnodi.</translation>
    </message>
    <message>
        <source>{name}: the certificate signature is damaged.</source>
        <translation>{name}: mae'r llofnod tystysgrif wedi'i ddifrodi.</translation>
    </message>
    <message>
        <source>{name} was signed with another certificate than the manifest names.</source>
        <translation>Llofnodwyd {name} â thystysgrif wahanol i'r un y mae'r maniffest yn ei henwi.</translation>
    </message>
    <message>
        <source>{name} holds the certificate of another issuer than the manifest names.</source>
        <translation>Mae {name} yn dal tystysgrif cyhoeddwr gwahanol i'r un y mae'r maniffest yn ei enwi.</translation>
    </message>
    <message>
        <source>It carries the certificate signature of {name}, given by “{issuer}”.</source>
        <translation>Mae'n cynnwys llofnod tystysgrif {name}, a roddwyd gan “{issuer}”.</translation>
    </message>
    <message>
        <source>This workspace knew the issuer, and vouches for it no more.</source>
        <translation>Roedd y gweithle hwn yn adnabod y cyhoeddwr, ond nid yw'n ei warantu mwyach.</translation>
    </message>
    <message>
        <source>This workspace knows the issuer and vouches for that name.</source>
        <translation>Mae'r gweithle hwn yn adnabod y cyhoeddwr ac yn gwarantu'r enw hwnnw.</translation>
    </message>
    <message>
        <source>Nobody here vouches for that name, because the issuer is not known on this computer: compare the mark of the issuer ({mark}) with the one that the landlord hands out.</source>
        <translation>Nid oes neb yma'n gwarantu'r enw hwnnw, am nad yw'r cyhoeddwr yn hysbys ar y cyfrifiadur hwn: cymharwch farc y cyhoeddwr ({mark}) â'r un y mae'r landlord yn ei roi allan.</translation>
    </message>
    <message>
        <source>At the time of signing the certificate did not hold: it holds from {first} to {last}.</source>
        <translation>Ar adeg llofnodi, nid oedd y dystysgrif yn ddilys: mae'n ddilys o {first} i {last}.</translation>
    </message>
    <message>
        <source>The certificate held when it signed and ran out on {last}: that is usual after years, and takes nothing from the signature.</source>
        <translation>Roedd y dystysgrif yn ddilys pan lofnododd, a daeth i ben ar {last}: mae hynny'n arferol ar ôl blynyddoedd, ac nid yw'n amharu dim ar y llofnod.</translation>
    </message>
    <message>
        <source>The certificate held when it signed, and holds today: until {last}.</source>
        <translation>Roedd y dystysgrif yn ddilys pan lofnododd, ac mae'n ddilys heddiw: tan {last}.</translation>
    </message>
    <message>
        <source>This is not a whole evidence bundle.</source>
        <translation>Nid bwndel tystiolaeth cyfan yw hwn.</translation>
    </message>
    <message>
        <source>{name} was not made from this content.</source>
        <translation>Ni wnaed {name} o'r cynnwys hwn.</translation>
    </message>
    <message>
        <source>content.json is not the content of a bundle.</source>
        <translation>Nid cynnwys bwndel yw content.json.</translation>
    </message>
    <message>
        <source>The manifest names another request, workspace, time or records than content.json.</source>
        <translation>Mae'r maniffest yn enwi cais, gweithle, amser neu gofnodion gwahanol i'r hyn sydd yn content.json.</translation>
    </message>
    <message>
        <source>It is what this workspace keeps of {ref}.</source>
        <translation>Hwn yw'r hyn y mae'r gweithle hwn yn ei gadw o'r bwndel {ref}.</translation>
    </message>
    <message>
        <source>It is not the content that this workspace keeps of {ref}.</source>
        <translation>Nid hwn yw'r cynnwys y mae'r gweithle hwn yn ei gadw o'r bwndel {ref}.</translation>
    </message>
    <message>
        <source>The evidence bundle is not as it was made.</source>
        <translation>Nid yw'r bwndel tystiolaeth fel y'i gwnaed.</translation>
    </message>
    <message>
        <source>The bundle’s own files are unchanged, but something that is no part of it was added: {names}.</source>
        <translation>Mae ffeiliau'r bwndel ei hun heb eu newid, ond ychwanegwyd rhywbeth nad yw'n rhan ohono: {names}.</translation>
    </message>
    <message>
        <source>The content of the bundle is unchanged; what its PDF and its workbook say was not compared.</source>
        <translation>Mae cynnwys y bwndel heb ei newid; ni chymharwyd yr hyn y mae ei PDF a'i lyfr gwaith yn ei ddweud.</translation>
    </message>
    <message>
        <source>The evidence bundle is whole and unchanged.</source>
        <translation>Mae'r bwndel tystiolaeth yn gyfan a heb ei newid.</translation>
    </message>
    <message>
        <source>It is evidence bundle {ref}, made for {request} ({whom}) on {when} by {who}.</source>
        <translation>Bwndel tystiolaeth {ref} yw hwn, a wnaed ar gyfer {request} ({whom}) ar {when} gan {who}.</translation>
    </message>
    <message>
        <source>Records in it: {records}. Parts withheld: {withheld}.</source>
        <translation>Cofnodion ynddo: {records}. Rhannau wedi'u dal yn ôl: {withheld}.</translation>
    </message>
    <message>
        <source>Do not hand it out. Ask whoever made it for the whole folder again, or make it anew from the records: search for them, then “Make a bundle”, or kimdesk bundle.</source>
        <translation>Peidiwch â'i roi allan. Gofynnwch i bwy bynnag a'i gwnaeth am y ffolder cyfan eto, neu gwnewch ef o'r newydd o'r cofnodion: chwiliwch amdanynt, yna “Gwneud bwndel”, neu kimdesk bundle.</translation>
    </message>
    <message>
        <source>Take what was added out of the folder before it is handed out, and check it again.</source>
        <translation>Tynnwch o'r ffolder yr hyn a ychwanegwyd cyn ei roi allan, a gwiriwch ef eto.</translation>
    </message>
    <message>
        <source>A bundle is not signed. Unchanged means that these files belong together; that nobody made all of them afresh shows only by comparing the mark with another copy, or with the bundle that the workspace keeps.</source>
        <translation>Nid yw bwndel yn cael ei lofnodi. Ystyr heb ei newid yw bod y ffeiliau hyn yn perthyn gyda'i gilydd; dim ond drwy gymharu'r marc â chopi arall, neu â'r bwndel y mae'r gweithle'n ei gadw, y gellir gweld nad oes neb wedi'u gwneud i gyd o'r newydd.</translation>
    </message>
    <message>
        <source>Whoever gets it can check it in the same way, or compare the SHA-256 of each file with manifest.json.</source>
        <translation>Gall pwy bynnag sy'n ei gael ei wirio yn yr un ffordd, neu gymharu SHA-256 pob ffeil â manifest.json.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>{value} put in</source>
        <translation>{value} wedi'i roi i mewn</translation>
    </message>
    <message>
        <source>{value} taken out</source>
        <translation>{value} wedi'i dynnu allan</translation>
    </message>
    <message>
        <source>Two teams have made this record apart, and nobody can tell whose it is. Let the one count that makes it for the right team.</source>
        <translation>Mae dau dîm wedi gwneud y cofnod hwn ar wahân, ac ni all neb ddweud cofnod pwy ydyw. Gadewch i'r un sy'n ei wneud ar gyfer y tîm cywir gyfrif.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Rhywun</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>rhywun arall</translation>
    </message>
    <message>
        <source>It comes from a laptop that nobody has let into this share.</source>
        <translation>Daw o liniadur nad oes neb wedi'i adael i mewn i'r grŵp rhannu hwn.</translation>
    </message>
    <message>
        <source>It is written in the name of {author}, on a laptop that belongs to {owner}.</source>
        <translation>Fe'i hysgrifennwyd yn enw {author}, ar liniadur {owner}.</translation>
    </message>
    <message>
        <source>It arrived after the laptop was removed from the share.</source>
        <translation>Cyrhaeddodd ar ôl i'r gliniadur gael ei dynnu o'r grŵp rhannu.</translation>
    </message>
    <message>
        <source>{author} signed without those who were asked to sign before.</source>
        <translation>Llofnododd {author} heb lofnod y rhai y gofynnwyd iddynt lofnodi cyn hynny.</translation>
    </message>
    <message>
        <source>{author} reads here and has no role that may change this.</source>
        <translation>Mae {author} yn darllen yma, ac nid oes ganddo rôl sy'n cael newid hyn.</translation>
    </message>
    <message>
        <source>{author} may not change this with the role {roles}.</source>
        <translation>Ni chaiff {author} newid hyn gyda'r rôl {roles}.</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>Its description speaks of them</source>
        <translation>Mae ei ddisgrifiad yn sôn amdanynt</translation>
    </message>
    <message>
        <source>Used for: {purpose}</source>
        <translation>Defnyddir ar gyfer: {purpose}</translation>
    </message>
    <message>
        <source>Works in a system that holds such data</source>
        <translation>Yn gweithio mewn system sy'n dal data o'r fath</translation>
    </message>
    <message>
        <source>It holds personal data</source>
        <translation>Mae'n dal data personol</translation>
    </message>
    <message>
        <source>Its own words speak of them</source>
        <translation>Mae ei eiriau ei hun yn sôn amdanynt</translation>
    </message>
    <message>
        <source>Used in the key activity {activity}</source>
        <translation>Defnyddir yn y gweithgaredd allweddol {activity}</translation>
    </message>
    <message>
        <source>Part or copy of a restricted asset, or fed by it</source>
        <translation>Rhan neu gopi o ased cyfyngedig, neu wedi'i fwydo ganddo</translation>
    </message>
    <message>
        <source>Part or copy of {ref}, or fed by it</source>
        <translation>Rhan neu gopi o'r ased {ref}, neu wedi'i fwydo ganddo</translation>
    </message>
    <message>
        <source>Whether it holds personal data is not recorded</source>
        <translation>Ni chofnodwyd a yw'n dal data personol</translation>
    </message>
    <message>
        <source>Whom its data is about is not recorded</source>
        <translation>Ni chofnodwyd am bwy y mae ei ddata</translation>
    </message>
    <message>
        <source>For {refs}</source>
        <translation>Ar gyfer {refs}</translation>
    </message>
    <message>
        <source>Not known: ask the owner</source>
        <translation>Ddim yn hysbys: gofynnwch i'r perchennog</translation>
    </message>
    <message>
        <source>Nobody is recorded</source>
        <translation>Nid oes neb wedi'i gofnodi</translation>
    </message>
    <message>
        <source>Search {where} by name, date of birth, address and reference.</source>
        <translation>Chwiliwch yn ôl enw, dyddiad geni, cyfeiriad a chyfeirnod yn: {where}.</translation>
    </message>
    <message>
        <source>Search every sheet in {where} by name and address.</source>
        <translation>Chwiliwch bob dalen yn ôl enw a chyfeiriad yn: {where}.</translation>
    </message>
    <message>
        <source>Search file names and contents in {where} by name and address.</source>
        <translation>Chwiliwch enwau a chynnwys ffeiliau yn ôl enw a chyfeiriad yn: {where}.</translation>
    </message>
    <message>
        <source>Look through the paper by name and address: {where}.</source>
        <translation>Edrychwch drwy'r papur yn ôl enw a chyfeiriad: {where}.</translation>
    </message>
    <message>
        <source>Find what plays it, then look through it: {where}.</source>
        <translation>Dewch o hyd i rywbeth sy'n gallu ei chwarae, yna edrychwch drwyddo: {where}.</translation>
    </message>
    <message>
        <source>Ask the contractor in writing to search, and by when: {where}.</source>
        <translation>Gofynnwch yn ysgrifenedig i'r contractwr chwilio, gan nodi erbyn pryd: {where}.</translation>
    </message>
    <message>
        <source>Ask the people who know it: {where}.</source>
        <translation>Gofynnwch i'r bobl sy'n ei adnabod: {where}.</translation>
    </message>
    <message>
        <source>Search by name, address and reference: {where}.</source>
        <translation>Chwiliwch yn ôl enw, cyfeiriad a chyfeirnod: {where}.</translation>
    </message>
    <message>
        <source>Outside the council: {supplier}</source>
        <translation>Y tu allan i'r cyngor: {supplier}</translation>
    </message>
    <message>
        <source>supplier not known</source>
        <translation>cyflenwr ddim yn hysbys</translation>
    </message>
    <message>
        <source>Search by name, date of birth, address and reference, archives and recycle bins too.</source>
        <translation>Chwiliwch yn ôl enw, dyddiad geni, cyfeiriad a chyfeirnod, gan gynnwys archifau a biniau ailgylchu.</translation>
    </message>
    <message>
        <source>Ask in writing what they hold, and by when: a processor must help with a request (Article 28).</source>
        <translation>Gofynnwch yn ysgrifenedig beth sydd ganddynt, gan nodi erbyn pryd: rhaid i brosesydd helpu gyda chais (Erthygl 28).</translation>
    </message>
    <message>
        <source>Ask what they keep themselves: mail, notes, phones, own folders, paper.</source>
        <translation>Gofynnwch beth maent yn ei gadw eu hunain: e-byst, nodiadau, ffonau, eu ffolderi eu hunain, papur.</translation>
    </message>
    <message>
        <source>Nothing recorded says so, and nothing says that it holds none</source>
        <translation>Nid oes dim wedi'i gofnodi sy'n dweud hynny, na dim sy'n dweud nad yw'n dal data o'r fath</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Wedi'i gofnodi</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Heb ei gofnodi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Access: {groups}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ble</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Perchennog</translation>
    </message>
    <message>
        <source>Holds such data</source>
        <translation>Yn dal data o'r fath</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Ble i edrych</translation>
    </message>
    <message>
        <source>For a subject access request: every place that may hold data about these people.</source>
        <translation>Ar gyfer cais gwrthrych am wybodaeth: pob man a all ddal data am y bobl hyn.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Mannau</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Save as Excel…</source>
        <translation>Cadw fel Excel…</translation>
    </message>
    <message>
        <source>for example: tenants, leaseholders; empty for anybody</source>
        <translation>er enghraifft: tenantiaid, lesddeiliaid; gwag ar gyfer unrhyw un</translation>
    </message>
    <message>
        <source>Whose data</source>
        <translation>Data pwy</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Edrych</translation>
    </message>
    <message>
        <source>{count} places.</source>
        <translation>{count} man.</translation>
    </message>
    <message>
        <source>One place.</source>
        <translation>Un man.</translation>
    </message>
    <message>
        <source>Restricted information assets left out: {count}. Ask those who may read them.</source>
        <translation>Asedau gwybodaeth cyfyngedig sydd wedi'u gadael allan: {count}. Gofynnwch i'r rhai sydd â hawl i'w darllen.</translation>
    </message>
    <message>
        <source>No place is recorded that may hold such data.</source>
        <translation>Nid oes lle wedi'i gofnodi a allai ddal data o'r fath.</translation>
    </message>
    <message>
        <source>Where should the sheet go?</source>
        <translation>I ble y dylai'r ddalen fynd?</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Cadwyd: {file}</translation>
    </message>
</context>
<context>
    <name>WhoChanged</name>
    <message>
        <source>made</source>
        <translation>gwnaed</translation>
    </message>
    <message>
        <source>checked: what was changed apart fits together</source>
        <translation>gwiriwyd: mae'r hyn a newidiwyd ar wahân yn cyd-fynd</translation>
    </message>
    <message>
        <source>{field}: {value} added</source>
        <translation>{field}: {value} wedi'i ychwanegu</translation>
    </message>
    <message>
        <source>{field}: {value} taken out</source>
        <translation>{field}: {value} wedi'i dynnu allan</translation>
    </message>
    <message>
        <source>{field}: {after} (before: {before})</source>
        <translation>{field}: {after} (cynt: {before})</translation>
    </message>
    <message>
        <source>{field}: {after}</source>
        <translation>{field}: {after}</translation>
    </message>
    <message>
        <source>emptied</source>
        <translation>gwagiwyd</translation>
    </message>
    <message>
        <source>Decision on what waited</source>
        <translation>Penderfyniad ar yr hyn a oedd yn aros</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>due {when}</source>
        <translation>i fod i mewn: {when}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Dim copi wrth gefn eto</translation>
    </message>
    <message>
        <source>Last backup {day} {time}</source>
        <translation>Copi wrth gefn diwethaf {day} {time}</translation>
    </message>
    <message>
        <source>KIM Desk</source>
        <translation>KIM Desk</translation>
    </message>
    <message>
        <source>signed off</source>
        <translation>wedi'i gymeradwyo</translation>
    </message>
    <message>
        <source>{name}, {months}  ·  {state}</source>
        <translation>{name}, {months}  ·  {state}</translation>
    </message>
    <message>
        <source>Backed up to {path}</source>
        <translation>Gwnaed copi wrth gefn: {path}</translation>
    </message>
    <message>
        <source>You are now working as {name}.</source>
        <translation>Rydych nawr yn gweithio fel {name}.</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Cadwyd {time}</translation>
    </message>
    <message>
        <source>Something was changed outside this window; the pages show it now.</source>
        <translation>Newidiwyd rhywbeth y tu allan i'r ffenestr hon; mae'r tudalennau'n ei ddangos nawr.</translation>
    </message>
    <message>
        <source> 1 change was left, because somebody has changed it since.</source>
        <translation> Gadawyd 1 newid, am fod rhywun wedi'i newid ers hynny.</translation>
    </message>
    <message>
        <source> {count} changes were left, because somebody has changed them since.</source>
        <translation> Gadawyd {count} newid, am fod rhywun wedi'u newid ers hynny.</translation>
    </message>
    <message>
        <source>Undone: {what}. Ctrl+Y brings it back.</source>
        <translation>Dadwnaed: {what}. Mae Ctrl+Y yn dod ag ef yn ôl.</translation>
    </message>
    <message>
        <source>Brought back.</source>
        <translation>Wedi'i ddwyn yn ôl.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Trosolwg</translation>
    </message>
    <message>
        <source>KIM log</source>
        <translation>Log KIM</translation>
    </message>
    <message>
        <source>Information assets</source>
        <translation>Asedau gwybodaeth</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Cynllun gweithredu</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Cofrestri</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Gwrthdaro</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Cydamseru</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Asedau</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Camau gweithredu</translation>
    </message>
    <message>
        <source>Opening the records</source>
        <translation>Agor y cofnodion</translation>
    </message>
    <message>
        <source>Opening the records…</source>
        <translation>Wrthi'n agor y cofnodion…</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Not saved</source>
        <translation>Heb ei gadw</translation>
    </message>
    <message>
        <source>Shorten it, or put it in a document and name that.</source>
        <translation>Byrhewch y testun, neu rhowch ef mewn dogfen ac enwch honno.</translation>
    </message>
</context>
<context>
    <name>Workflow</name>
    <message>
        <source>A return is submitted once; to change it afterwards, have it returned or reopened.</source>
        <translation>Unwaith y cyflwynir ffurflen; i'w newid wedyn, trefnwch iddi gael ei dychwelyd neu ei hailagor.</translation>
    </message>
    <message>
        <source>Only a return that still waits for its review is taken back.</source>
        <translation>Dim ond ffurflen sy'n dal i aros am adolygiad y gellir ei chymryd yn ôl.</translation>
    </message>
    <message>
        <source>It must be submitted first.</source>
        <translation>Rhaid ei chyflwyno yn gyntaf.</translation>
    </message>
    <message>
        <source>Only a return that was submitted goes back to its team.</source>
        <translation>Dim ond ffurflen a gyflwynwyd sy'n mynd yn ôl i'w thîm.</translation>
    </message>
    <message>
        <source>Only a return that was not submitted is listed so.</source>
        <translation>Dim ond ffurflen nas cyflwynwyd sy'n cael ei rhestru felly.</translation>
    </message>
    <message>
        <source>It is still open; change it as it is.</source>
        <translation>Mae'n dal ar agor; newidiwch hi fel y mae.</translation>
    </message>
    <message>
        <source>{team}: not submitted</source>
        <translation>{team}: heb ei chyflwyno</translation>
    </message>
    <message>
        <source>Still missing: </source>
        <translation>Yn dal ar goll: </translation>
    </message>
    <message>
        <source> and {count} more</source>
        <translation> a hefyd {count} arall</translation>
    </message>
    <message>
        <source>Fill them in, then submit.</source>
        <translation>Llenwch nhw, yna cyflwynwch.</translation>
    </message>
    <message>
        <source>There is no principle “{name}”</source>
        <translation>Nid oes egwyddor o'r enw “{name}”</translation>
    </message>
    <message>
        <source>Principles are p1 to p6.</source>
        <translation>Yr egwyddorion yw p1 i p6.</translation>
    </message>
    <message>
        <source>Say what the team should do, so that they can.</source>
        <translation>Dywedwch beth ddylai'r tîm ei wneud, fel y gall ei wneud.</translation>
    </message>
    <message>
        <source>Give the reason; it stands in the pack.</source>
        <translation>Rhowch y rheswm; bydd yn y pecyn.</translation>
    </message>
    <message>
        <source>Give the reason; it stays in the history.</source>
        <translation>Rhowch y rheswm; mae'n aros yn yr hanes.</translation>
    </message>
    <message>
        <source>{team}: not done</source>
        <translation>{team}: heb ei wneud</translation>
    </message>
    <message>
        <source>This return is {state} already.</source>
        <translation>Cyflwr y ffurflen hon eisoes: {state}.</translation>
    </message>
    <message>
        <source>This return is {state} and cannot become {act}.</source>
        <translation>Cyflwr y ffurflen hon: {state}. Ni ellir newid ei chyflwr i: {act}.</translation>
    </message>
    <message>
        <source>A few words are needed</source>
        <translation>Mae angen ychydig eiriau</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>KIM log administrator</source>
        <translation>Gweinyddwr y log KIM</translation>
    </message>
    <message>
        <source>Housing landlord service</source>
        <translation>Gwasanaeth landlord tai</translation>
    </message>
</context>
<context>
    <name>Wrote</name>
    <message>
        <source>somebody</source>
        <translation>rhywun</translation>
    </message>
    <message>
        <source>{author} for {behalf}</source>
        <translation>{author} ar ran {behalf}</translation>
    </message>
</context>
</TS>
