/**
 * Every field of the case that shows in papers, and in which: for each reader the codes of the list of papers. Items of a list
 * are “*”; fields that show in the same papers share a line. Here is who may read what: a mark in a paper that is not listed
 * for its field is a leak, and one that is missing from a listed paper is a fact left out. tests/documents/marks.test.ts says of
 * which items a field is read where that is not so of all.
 */
export const fieldsInPapers = `
profile.declaration: served D1 D2 D2d D2r D2v; police D4b
profile.notificationForm.{title,statement}: served D12; police D12 D12w
profile.appealDays: served D14; police D14 D14w
profile.contact: served D3a D14 D14e D23; advocate D13a; person D13; police D3aw D4c D14 D14w D20
profile.addressForService: served D3b D9
route.kind: served D1 D2 D2d D2r D2v D3 D3a D3b D4 D7 D7i D8 D9 D10 D10o D12 D14 D14e D21 D22 D23 D25; advocate D13a; person D13; police D3aw D10 D10o D12 D12w D14 D14w D15 D16 D17 D20
route.{mainCourt,mainReference,mainMadeOn,sameChiefOfficer}: served D2
route.deed: served D2d D2r D2v D3 D3a D3b D4 D7 D8 D10o D14 D21 D22 D23; advocate D13a; person D13; police D10 D10o D15 D16 D17 D20
route.order: served D2d D2r D2v D3 D3a D7 D14 D21 D22 D23; person D13; police D10o D15 D20
change.court: served D2d D2r D2v D3 D7 D12 D21 D22; police D12 D15
change.reference: served D2d D2r D2v D3 D7 D21 D22; police D15
change.madeOn: served D2d D2r D2v D3 D3a D7 D12 D14 D21 D22; person D13; police D12 D15
change.length.{runs,lastDay}: served D2d D2r D2v D7 D22 D23
change.standing.*: served D2d D2r D2v D22
change.newFacts: served D2d D2r D2v; police D15
change.why: served D2d D2r D2v D22 D23; police D15
change.inForce.*.words: served D2d D2r D2v D7 D14 D21
change.inForce.*.becomes: served D2r D2v D3 D3b D7 D21 D22; police D15
change.inForce.*.newWords: served D2r D2v D7 D21
change.inForce.*.why: served D2r D2v D22; police D15
change.adds.*: served D2r D2v D3 D3a D3b D4 D7 D8 D21 D22; advocate D13a; police D10 D15 D16 D17 D20
change.newLength.{runs,lastDay}: served D2r D2v D7 D22
change.consents.*.{of,given,on}: served D2d D22; police D15
applicant.reference: served D1 D2 D2d D2r D2v D3 D3a D3b D4 D5 D6 D7 D7i D9 D10 D10o D11 D19 D21 D22 D23 D25; court D24; person D13; police D3aw D4b D4c D10 D10o D11 D15 D16 D17 D18 D20 D26
applicant.force: served D4
applicant.chiefOfficer: served D1 D2 D2d D2r D2v D3 D4 D5 D6 D7 D7i D9 D10 D10o D11 D19 D21 D22 D23 D25; court D24; police D10 D10o D11 D15 D16 D17 D18 D26
applicant.officer.name: served D1 D2 D2d D2r D2v D4 D9 D11; police D20
applicant.officer.{rank,number}: served D1 D2 D2d D2r D2v D4 D11; police D20
applicant.officer.{phone,email}: police D20
applicant.officer.unit: served D1 D2 D2d D2r D2v D11
applicant.officer.experience: served D1 D2 D2d D2r D2v
applicant.representative.{answer,name}: served D1 D2 D2d D2r D2v; police D15
applicant.standardConfirmed.{by,on}: police D15
applicant.authorisation.{given,name,rank,on,confirmedOn}: served D1 D2 D2d D2r D2v; police D15
applicant.authorisation.{reasons,at,readOver}: police D15
applicant.authorisation.appears.*: served D1 D2; police D15
applicant.authorisation.decision.{outcome,reasonCode,reason,by,rank,on}: police D15
court.name: served D1 D2 D2d D2r D2v D3 D3a D3b D4 D5 D6 D7 D7i D9 D10 D10o D11 D14 D19 D22 D23 D25; court D24; police D3aw D10 D10o D11 D12 D12w D14 D14w D15 D16 D17 D18 D26
court.kind: served D1 D2 D2d D2r D2v D3 D3a D9 D19 D23; police D3aw D10
court.code: served D1
court.language: served D1 D2 D2d D2r D2v D23
court.hearing.{listed,on}: served D1 D2 D2d D2r D2v D3 D3a D3b D9 D22 D23; advocate D13a; police D3aw
court.hearing.{time,room}: served D1 D2 D2d D2r D2v D3 D3a D9 D23; police D3aw
court.interimHearing.listed: served D1 D2 D3 D3a D3b D9 D23; advocate D13a; police D3aw
court.interimHearing.on: served D1 D2 D3 D3a D3b D9 D23; advocate D13a; police D3aw D12 D12w D14 D14w
court.interimHearing.{time,room}: served D1 D2 D3 D3a D9 D23; police D3aw
court.summons.{by,method,before,adjustments}: police D10
court.estimateMinutes: served D1 D2 D2d D2r D2v D21 D23
court.avoid.*.{from,to}: served D1 D2 D2d D2r D2v D23
court.restriction.answer: served D1 D2 D2d D2r D2v D19
court.restriction.{power,why}: served D1 D2 D2d D2r D2v
proceedings.criminal.stage: served D1 D2; police D15
proceedings.criminal.{offence,heard,heardWhy}: served D1 D2
proceedings.criminal.next.known: served D1 D2
proceedings.criminal.next.value: served D1 D2 D23
proceedings.criminal.afterwards.{onConviction,onAcquittal,onNoCharge}: served D1 D2
proceedings.criminal.endedOn: served D1
proceedings.criminal.prosecutorToldOn.{known,value,why}: police D15
proceedings.criminal.heldBack.{answer,what,why}: police D15
proceedings.bail.{kind,from,conditions}: served D1 D2
proceedings.bail.ends.known: served D1 D2
proceedings.bail.ends.value: served D1 D23
defendant.name: served D1 D2 D2d D2r D2v D3 D3a D3b D4 D5 D6 D7 D7i D8 D9 D10 D10o D11 D12 D14 D19 D21 D22 D23 D25; court D24; person D13; police D3aw D10 D10o D11 D12 D12w D14 D14w D15 D16 D17 D18 D20 D26
defendant.otherNames.*.name: served D1 D2 D2d D2r D2v D4 D5 D6 D7 D7i D9 D11 D19 D23 D25; police D11 D15 D16 D17 D18 D26
defendant.born.known: served D1 D2 D2d D2r D2v D3 D4 D5 D6 D7 D7i D11 D19 D23 D25; police D11 D15 D16 D17 D18 D20 D26
defendant.born.value: served D1 D2 D2d D2r D2v D4 D5 D6 D7 D7i D11 D19 D23 D25; police D11 D15 D16 D17 D18 D20 D26
defendant.pronoun: served D1 D2 D2r D2v
defendant.address.{kind,found}: served D1 D2 D2d D2r D2v D3 D7 D7i D9
defendant.address.{lines,postcode}: served D1 D2 D2d D2r D2v D3 D7 D7i D9
defendant.address.lastKnown: served D1 D2d D2r D2v D3 D7 D7i D9
defendant.occupation: served D1 D2 D2d D2r D2v
area.{basis,grounds}: served D1 D2
circumstances.work.{answer,where,pattern,detail}: served D1 D2 D2r D2v
circumstances.work.times.*.days.*: served D1 D2 D2r D2v
circumstances.work.times.*.{from,to}: served D1 D2 D2r D2v
circumstances.study.{answer,where,pattern,detail}: served D1 D2 D2r D2v
circumstances.study.times.*.days.*: served D1 D2 D2r D2v
circumstances.study.times.*.{from,to}: served D1 D2 D2r D2v
circumstances.religion.{answer,what}: served D1 D2 D2r D2v
circumstances.religion.times.*.days.*: served D1 D2 D2r D2v
circumstances.religion.times.*.{from,to}: served D1 D2 D2r D2v
circumstances.children.{answer,detail,familyOrder}: served D1 D2 D2r D2v
circumstances.children.handover.*.days.*: served D1 D2 D2r D2v
circumstances.children.handover.*.{from,to}: served D1 D2 D2r D2v
circumstances.interpreter.{answer,language}: served D1 D2 D2d D2r D2v D3a D23; police D3aw D18
circumstances.vulnerability.answer: served D1 D2 D2d D2r D2v D3a D23; police D3aw D18
circumstances.vulnerability.adjustments: served D1 D2 D2d D2r D2v D23; police D18
circumstances.solicitor.answer: served D1 D2 D2d D2r D2v D3a D9 D14; police D3aw D14 D14w
circumstances.solicitor.name: served D1 D2 D2d D2r D2v D3a D9 D14; police D3aw D14 D14w
circumstances.custody.{status,until}: served D1 D2 D2d D2r D2v D23
circumstances.custody.where: served D1 D2 D2d D2r D2v
circumstances.sexOffenderNotification.answer: served D1 D2 D2d D2r D2v D7 D7i D12 D14 D14e; police D12 D12w D14 D14w
circumstances.sexOffenderNotification.ends.kind: served D1 D2 D2d D2r D2v D7 D7i D12 D14 D14e; police D12 D12w D14 D14w
circumstances.sexOffenderNotification.ends.lastDay: served D1 D2 D7 D7i D12 D14; police D12 D14
protected.people.*.name: served D1 D2 D2d D2r D2v D3 D3a D5 D6 D7 D7i D9 D14 D21 D25; court D24; advocate D13a; police D3aw D4c D14 D14w D15 D16 D20
protected.people.*.shownAs.{kind,label}: served D1 D2 D2d D2r D2v D3 D3a D5 D6 D7 D7i D9 D14 D21 D25; court D24; advocate D13a; police D3aw D4b D4c D14 D14w D15 D16 D20
protected.people.*.{relationship,relationshipDetail,under18}: served D1 D2 D2d D2r D2v
protected.people.*.victimOfActs.{answer,whyProtected}: served D1 D2 D2d D2r D2v
protected.people.*.arrangements.{answer,why}: court D24
protected.people.*.arrangements.asked.*: court D24
protected.people.*.details.*.{kind,value,released}: served D1 D2 D2d D2r D2v; court D24
protected.people.*.safeContact.{way,times,voicemail}: police D20
protected.people.*.advocate.answer: advocate D13a
others.people.*.name: served D1 D2 D2d D2r D2v D5 D9; court D24; police D4b
others.people.*.shownAs.kind: served D1 D2 D2d D2r D2v D5 D9; court D24; police D4b
others.people.*.shownAs.label: served D1 D2 D2d D2r D2v D9; court D24
others.people.*.relation: served D1 D2 D2d D2r D2v
acts.items.*.kind: served D1 D2 D3 D3b D4 D5 D6 D21 D23 D25
acts.items.*.when.precision: served D1 D2 D3 D3b D5 D6 D21 D23 D25
acts.items.*.when.on: served D1 D2 D3 D3b D5 D21 D23
acts.items.*.when.time: served D1 D2 D5
acts.items.*.when.detail: served D1 D2 D5 D21
acts.items.*.when.from: served D1 D2 D3 D3b D5 D6 D21 D25
acts.items.*.when.to: served D1 D2 D3 D5 D21 D23
acts.items.*.what: served D1 D2 D5 D21
acts.items.*.howKnown.*: served D1 D2 D5
acts.items.*.behaviours.*: served D1 D2 D5
acts.items.*.{run,context,place,placeShown,breachOf}: served D1 D2 D5
acts.items.*.towards.*: served D5; police D4b
acts.items.*.{channel,policeAction,effect}: served D5
acts.items.*.exhibits.*: served D1 D2 D2d D2r D2v D5 D9 D11 D21 D25; police D11
acts.items.*.account.kind: served D1 D2 D2d D2r D2v D5 D9 D21 D25; police D4b
acts.items.*.account.witness: served D1 D2 D5 D9; police D4b
acts.items.*.account.toldBy: served D1 D2 D5 D9
acts.items.*.account.whyNotCalled: served D9
acts.items.*.reported.on: served D5 D23
acts.items.*.reported.reference: served D5
acts.items.*.response: served D1 D2 D5 D21 D25
acts.items.*.attribution: served D1 D2 D5 D25
acts.items.*.servedNumber: served D1 D2 D2d D2r D2v D3b D4 D5 D6 D9 D11 D21 D22 D25; police D4b D11 D16
acts.runs.*.{name,why}: served D1 D2 D5
evidence.exhibits.*.reference: served D1 D2 D2d D2r D2v D5 D9 D11 D21; police D11
evidence.exhibits.*.{description,date,producedBy,pages}: served D1 D2 D2d D2r D2v D11; police D11
evidence.exhibits.*.status: served D1 D2 D2d D2r D2v D5 D9 D11 D21 D25; police D11
evidence.exhibits.*.handling: served D11; police D11
witnesses.people.*.{name,gives}: served D1 D2 D2d D2r D2v D9; police D4b
witnesses.people.*.person: served D1 D2 D2d D2r D2v D5 D9; police D4b
witnesses.people.*.statementOn: served D1 D2 D2d D2r D2v D9
witnesses.people.*.called.{answer,why}: served D1 D2 D2d D2r D2v D9
witnesses.hearsayNotice.status: served D1 D2 D2d D2r D2v D3a D9 D10; police D3aw D10
witnesses.hearsayNotice.by: served D1 D2 D2d D2r D2v
witnesses.hearsayNotice.on: served D1 D2d D2r D2v D3a D9; police D3aw
witnesses.shorterTime.asked: served D1 D2 D2d D2r D2v D9 D23
witnesses.shorterTime.why: served D1 D2 D2d D2r D2v D9
witnesses.questioning.mightQuestion: served D1 D2 D2d D2r D2v
witnesses.questioning.direction.*: served D1 D2 D2d D2r D2v
disclosure.looked: served D1 D2 D2d D2r D2v D4 D25; police D15
disclosure.{where,lawyer}: police D15
disclosure.found.*.{what,handled}: served D1 D2 D2d D2r D2v D25; police D15
disclosure.found.*.summary: served D1 D2 D2d D2r D2v D25
disclosure.found.*.lawyerReason: police D15
disclosure.convictions.*.{what,on}: served D1 D2 D2d D2r D2v
stalking.reasoning: served D1 D2; police D15
stalking.four.{fixated,obsessive,unwanted,repeated}: served D1 D2
risk.atRisk.*.person: served D1 D2 D6
risk.atRisk.*.harm.*: served D1 D2 D6
risk.{knowledge,knowledgeWhy,harmless}: served D1 D2
risk.reasoning: served D1 D2; police D15
risk.assessment.answer: served D1 D2 D3a D4 D6 D9; police D3aw D10
risk.assessment.{tool,on,assessor}: served D1 D2 D6 D9
risk.assessment.{version,reviewOn}: served D6
risk.assessment.{level,factors}: served D1 D2 D6
risk.protective: served D1 D2 D6 D25
risk.{escalation,imminence}: served D1 D2 D6
necessity.{reasoning,proportionality}: served D1 D2; police D15
necessity.whyNow: served D1 D2 D23
necessity.measures.*.{kind,ends,gap}: served D1 D2 D22
necessity.measures.*.status: served D1 D2 D4 D22
necessity.measures.*.{court,reference,from,terms}: served D1 D2
necessity.searched.answer: served D1 D2; police D15
necessity.searched.on: served D1 D2; police D15
necessity.searched.where: police D15
necessity.personallyConnected.{answer,whyNotDapo}: served D1 D2
prohibitions.items.*.origin.kind: served D1 D2 D2r D2v D21 D22; advocate D13a; police D15 D16 D20
prohibitions.items.*.origin.code: served D1 D2 D2r D2v D21 D22; advocate D13a; police D16 D20
prohibitions.items.*.origin.version: served D21 D22; advocate D13a; police D15 D20
prohibitions.items.*.text: served D1 D2 D2r D2v D7 D7i D14 D14e D21; advocate D13a; person D13; police D14 D14w D16 D20
prohibitions.items.*.exceptions.*.text: served D1 D2 D2r D2v D7 D7i D14 D14e D21; advocate D13a; person D13; police D14 D14w D16
prohibitions.items.*.acts.*: served D1 D2 D2r D2v D22; police D16
prohibitions.items.*.risk: served D1 D2 D2r D2v; police D16
prohibitions.items.*.protects.*: served D1 D2 D2r D2v; advocate D13a; person D13; police D16
prohibitions.items.*.necessity: served D1 D2 D2r D2v D22; police D15 D16
prohibitions.items.*.lesser: served D1 D2 D2r D2v D22; police D16
prohibitions.items.*.rungWhy: served D1 D2 D2r D2v; police D16
prohibitions.items.*.locality.reach: served D1 D2 D2r D2v D7 D7i D14 D21; advocate D13a; police D14 D14w
prohibitions.items.*.locality.where: served D1 D2 D2r D2v D7 D7i D14 D21; advocate D13a; police D14w
prohibitions.items.*.period.runs: served D1 D2 D2r D2v D7 D7i D14 D21; advocate D13a; police D14 D14w
prohibitions.items.*.period.lastDay: served D1 D2 D2r D2v D7 D7i D14 D21; advocate D13a; police D14w
prohibitions.items.*.monitoring.how: police D16 D17 D20
prohibitions.items.*.monitoring.{by,firstCheck,every}: police D16 D17
prohibitions.items.*.interim: served D2 D3b D7i D14 D14e D21 D22; advocate D13a; person D13; police D14 D14w D15 D20
prohibitions.items.*.clashAccepted: served D1 D2 D2r D2v
requirements.items.*.origin.kind: served D1 D2 D2r D2v D21 D22; advocate D13a; police D15 D16 D20
requirements.items.*.origin.code: served D1 D2 D21 D22; advocate D13a; police D16 D20
requirements.items.*.origin.version: served D21 D22; advocate D13a; police D15 D20
requirements.items.*.text: served D1 D2 D2r D2v D7 D7i D14 D14e D21 D22; advocate D13a; person D13; police D14 D14w D16 D20
requirements.items.*.exceptions.*.text: served D1 D2 D2r D2v D7 D7i D14 D14e D21; advocate D13a; person D13; police D14 D14w D16
requirements.items.*.acts.*: served D1 D2 D2r D2v D22; police D16
requirements.items.*.risk: served D1 D2 D2r D2v; police D16
requirements.items.*.protects.*: served D1 D2 D2r D2v; advocate D13a; person D13; police D16
requirements.items.*.necessity: served D1 D2 D2r D2v D22; police D15 D16
requirements.items.*.lesser: served D1 D2 D2r D2v D22; police D16
requirements.items.*.rungWhy: served D1 D2; police D16
requirements.items.*.locality.reach: served D1 D2 D2r D2v D7 D7i D14 D21; advocate D13a; police D14 D14w
requirements.items.*.locality.where: served D1 D2 D2r D2v D7 D7i D14 D21; advocate D13a; police D14w
requirements.items.*.period.runs: served D1 D2 D2r D2v D7 D7i D14 D21; advocate D13a; police D14 D14w
requirements.items.*.period.lastDay: served D1 D2 D2r D2v D7 D14 D21; advocate D13a; police D14w
requirements.items.*.monitoring.how: police D16 D17 D20
requirements.items.*.monitoring.{by,firstCheck,every}: police D16 D17
requirements.items.*.interim: served D2 D3b D7i D14 D14e D21 D22; advocate D13a; person D13; police D14 D14w D15 D20
requirements.items.*.clashAccepted: served D1 D2 D2r D2v
requirements.items.*.provider.{confirmed,name,start}: served D1 D2 D2r D2v; police D17
requirements.items.*.provider.{sessions,pays}: served D1 D2 D2r D2v
requirements.items.*.provider.{reports,ifRefused}: police D17
requirements.noneWhy: served D1 D22
map.zones.*.{number,title,words,scale,north,date,source}: served D8
map.zones.*.image.{sha256,width,height}: served D8
map.zones.*.corners.*.{x,y}: served D8
map.zones.*.roads.*.{name,side}: served D8
map.zones.*.corridors.*.name: served D8
map.zones.*.corridors.*.points.*.{x,y}: served D8
map.zones.*.places.*.{label,x,y}: served D8
length.period.{kind,years,months,lastDay}: served D1 D7 D21 D22; police D15
length.period.reason: served D1
length.locality.{reach,why}: served D1
interim.{appropriate,sinceLastAct}: served D2
interim.{cannotWait,hearingBy}: served D2 D23
interim.notice.mode: served D2 D3 D3a D3b D9 D23 D25; police D3aw D10
interim.notice.{why,lawyer}: served D2
interim.notice.returnOn: served D2 D25
interim.lastDay: served D1 D2 D7i D21 D22 D23; police D14 D14w
views.people.*.obtained.answer: served D1 D2d D2r D2v D25; police D15 D16
views.people.*.obtained.view: served D1 D2d D2r D2v D25; police D15
views.people.*.obtained.{words,by,why}: police D15 D16
views.people.*.obtained.how: police D16
views.people.*.obtained.on: served D1 D2d D2r D2v; police D15 D16
views.people.*.sentence.text: served D1 D2d D2r D2v; advocate D13a; police D16
views.people.*.sentence.agreed: served D1 D2d D2r D2v; police D16
views.people.*.conditions.*.{answer,words,changed}: police D16
views.people.*.statement.{answer,consentToServe}: served D1 D2d D2r D2v D25
views.advocate.{answer,name,on,words,why}: police D15
equality.defendant.{answer,what,done}: police D18
equality.protectedPeople.{answer,what,done}: police D18
equality.explained: police D18
equality.easyRead: served D14e; police D18
equality.welsh: police D3aw D12w D14w
equality.interpreting.*.{occasion,forWhom,language,interpreter,register,way,on,from,to,understood,readBack}: police D26
equality.youth.{parent,parentTold,school,welfare}: served D19
equality.youth.youthTeam.{answer,who,on,at,view}: served D19
safety.plan.{answer,on,why}: police D15
safety.owner: police D17
safety.checks.*.{what,by,first,every}: police D17
safety.breach: police D17 D20
safety.afterGrant.{certifiedCopy,recordedBy,serviceOfficer,reviewOn}: police D17
statement.paragraphs.*.{part,text}: served D4
statement.paragraphs.*.source.{kind,by,of,facts}: served D4
statement.paragraphs.*.source.acts.*: served D4
papersServed.served.answer: served D10; police D10
papersServed.served.services.*.papers.*: served D10; police D10
papersServed.served.services.*.{dated,pages}: served D10; police D10
papersServed.served.services.*.how.{method,on,place,by,time,identity,explained,language,copyLeft,bodyWorn,signature,to}: served D10; police D10
papersServed.served.services.*.how.response: police D10
papersServed.reply.came: served D21 D23
papersServed.reply.{on,credibility}: served D21
papersServed.reply.{times,children,witnesses}: served D21
papersServed.reply.help: served D21 D23
papersServed.reply.agreedActs.*: served D21
papersServed.reply.disputedActs.*: served D21
papersServed.reply.agreedConditions.*: served D21
papersServed.reply.disputedConditions.*: served D21
papersServed.reply.makers.*: served D21
service.interim.result: served D2 D3a D7i D10o D12 D14 D14e D23; person D13; police D10o D12 D14 D20
service.interim.madeOn: served D7i D10o D12 D14; person D13; police D10o D12 D20
service.interim.lastDay: served D14 D14e D23; person D13; police D20
service.interim.court: served D10o D12 D14; police D10o D12 D20
service.interim.conditions.*.{as,words}: served D14 D14e; person D13; police D20
service.interim.served.{answer,on}: served D2 D7i D10o D12 D14 D14e; police D10o D12 D20
service.interim.served.{method,place,by,time,identity,explained,language,copyLeft,bodyWorn,signature}: served D10o; police D10o
service.interim.served.response: police D10o
service.outcome.result: served D2 D3a D7 D7i D10o D12 D14 D14e D23; person D13; police D10o D12 D12w D14 D14w D20
service.outcome.madeOn: served D7 D10o D12 D14; person D13; police D10o D12 D12w D14w D20
service.outcome.on: served D14; person D13
service.outcome.{lastDay,runs}: served D14 D14e; person D13; police D14w D20
service.outcome.court: served D10o D12 D14; police D10o D12 D12w D14w D20
service.outcome.conditions.*.{as,words}: served D14 D14e; person D13; police D14w D20
service.outcome.served.{answer,on}: served D10o D12 D14; police D10o D12 D12w D14w D20
service.outcome.served.{method,place,by,time,identity,explained,language,copyLeft,bodyWorn,signature}: served D10o; police D10o
service.outcome.served.response: police D10o
service.outcome.replacesInterim.answer: served D7 D12; police D12 D12w
service.outcome.replacesInterim.interimMadeOn: served D7
service.stations: served D7 D7i D12 D14; police D12 D12w D14 D14w
`

/** The fields that no paper shows: what the rules, the screens, the export of outcomes or the bundle alone read. */
export const fieldsInNoPaper = `
startedOn
training.{asAt,profile,title}
profile.{force,forceKind,chiefOfficer,minAuthorisingRank,protectiveMarking,retentionMonths}
profile.ranks.*
profile.courts.*.{name,code,wales}
profile.stations.*.{name,address,hours}
profile.providers.*.{name,programme,contact,sessions,place,whoMay,waiting,reports,pays}
profile.interimWarningDays.*
marks.{printedFinalOn,lodgedOn,servedOn}
closed.{on,why}
explanations.*.{finding,reason}
decision.{outcome,reasonCode,reason,reviewer,lookAgainOn}
decision.sooner.{answer,what}
change.residence
change.consents.*.how
applicant.forceKind
applicant.representative.contact
court.avoid.*.why
court.attends.{officer,representative}
proceedings.criminal.next.why
proceedings.criminal.detail
proceedings.bail.ends.why
proceedings.courtMadeOrder.{answer,checkedOn}
defendant.born.why
defendant.accounts.*.{kind,value}
circumstances.vulnerability.what
circumstances.solicitor.contact
circumstances.places.*.{kind,where}
circumstances.otherNeeds.*.what
protected.people.*.shownAs.{why,howKnown}
protected.people.*.pronoun
protected.people.*.arrangements.sheet
protected.people.*.details.*.why
protected.people.*.safeContact.{codeWord,shared}
protected.people.*.advocate.{name,service,contact}
others.none
others.people.*.shownAs.{why,howKnown}
others.people.*.{role,under18,knownToDefendant}
others.people.*.details.*.{kind,value,released,why}
acts.items.*.{attributionWhy,strength}
evidence.none
evidence.exhibits.*.{certificate,sort}
evidence.exhibits.*.file.{length,sha256,kind}
evidence.exhibits.*.file.pages.*.{width,height,hasText}
evidence.exhibits.*.file.found.*
evidence.exhibits.*.blackouts.*.{page,x,y,width,height}
evidence.exhibits.*.lookedAt.*.{page,by,on}
witnesses.questioning.why
disclosure.convictions.*.{spent,lawyerReason}
stalking.setAside.*
risk.assessment.why
risk.setAside.*
necessity.measures.*.compared
necessity.setAside.*
prohibitions.items.*.origin.inputs.input
prohibitions.items.*.origin.why
prohibitions.items.*.exceptions.*.code
prohibitions.items.*.exceptions.*.inputs.input
requirements.items.*.origin.inputs.input
requirements.items.*.origin.why
requirements.items.*.exceptions.*.code
requirements.items.*.exceptions.*.inputs.input
requirements.items.*.provider.{contact,exhibit}
map.none
map.zones.*.image.length
map.zones.*.places.*.kind
map.zones.*.apart
safety.plan.detail
safety.told.*.{event,who,by,toldOn}
safety.referrals.*.{to,status,on}
statement.paragraphs.*.from.{key,basis}
statement.leftOut.*.{key,basis}
bundle.late.*
bundle.given.{on,pages}
bundle.given.entries.*.{name,first,last}
service.interim.{on,why,reason}
service.interim.conditions.*.reason
service.interim.served.notifiedOn
service.outcome.{why,reason}
service.outcome.conditions.*.reason
service.outcome.served.notifiedOn
returns.{matterNumber,caseManager,division,firstReportOn,victimAge,victimGender,defendantGender,contested,represented,standard}
`
