const someone =
  'human|person|someone|somebody|employee|agent|representative|staff|people|operator|manager|colleague|advisor'
const please = 'aub|alstublieft|alsjeblieft|graag|please|nu|svp|asap'
const enSpeak = 'speak|talk|chat|speaking|talking|discuss|deal|converse'
const enWho =
  'human|person|someone|somebody|employee|agent|representative|staff|people|operator|manager|colleague|advisor|anyone|anybody|supervisor|clerk|officer|receptionist|caseworker|official|adviser'
const enTell = 'explain|tell|discuss|describe|show|say|talk|speak'

export const personEn: readonly string[] = [
  `${enSpeak} .. ${enWho}`,
  `let|allow|want|get me .. ${enSpeak}`,
  `who|whom can|could|may|should|do i .. ${enSpeak}`,
  `put|patch|transfer|connect|pass|forward|get me|us . through|on|over|to`,
  'connect|connected . me . to|with . the|a . front|desk|reception|department|team|counter|office',
  `a member of . your|the . staff|team`,
  `rather|prefer|want|like|need|id .. ${enTell} .. ${enWho}`,
  `${enTell} .. to|with|by . a|an|some ${enWho}`,
  `rather|prefer .. ${enWho}`,
  'tell|ask|show . it . a|an|some . person|human|someone|somebody',
  'call|ring|phone|calling instead|rather . of|than',
  'be|get . called|phoned|rung . back|instead|by|$',
  'give|gives . me|us . a . ring|call|callback',
  'callback|call me|us',
  `can|could|will|would|may|is|isnt . an|a|any|some|there .. ${enWho} .. contact|call|ring|answer|help|look|phone|explain|reply|assist|visit|here|listening|there|available`,
  `anybody|anyone|someone|somebody|human|person . out|really|actually|even . there|here|listening|available|awake|home|behind`,
  'dont|wont|not|no|hate|stop|instead|without|done .. want|do|talk|like|with|to|a|more|the .. bot|bots|~chatbot|~chatbots|robot|robots|machine|machines|automated',
  'just|or a machine|robot|bot|computer',
  'isnt|not|wasnt . a . computer|robot|bot|machine|program',
  'i|get|need|want|give|send|find me|a|an|the . real|actual|live|human . person|human|someone|being|agent|operator',
  'human|living being|beings|contact|touch|support|help',
  'your colleague|manager|supervisor|boss|team . please|$|about',
  `person|human|agent|operator|someone please|now|instead`,
  'somebody|someone . look|looks at . this|my|it',
  '^ human|agent|operator|person|representative|employee|someone|somebody|staff|call|receptionist $',
  `^ human|agent|operator|person|representative|employee|someone|somebody|staff ${please} $`,
  '^ staff|real|live|a member|person|human|agent|operator $',
  `speak|talk|chat|speaking|talking|spoke|tlak|connect|connected|connecting to|with . a|an|some|the|your|me . ${someone}`,
  `speak|talk|chat|speaking|talking|tlak to|with . real|live|actual|human ${someone}|human`,
  `speak|talk|chat to|with . ${someone}`,
  'real|live|actual|human person|human|people|agent|assistant|employee|being|support|someone',
  'call|ring|phone me . back|please|now',
  '^ call me',
  'can|could|may i . call|phone . you|someone|somebody $',
  'can|could|will|would someone|somebody|anyone . call|help|contact|phone me|us',
  'i want|need|would|id|wanna|prefer . a|an|like|some . human|person|agent|representative|employee|operator|staff . $',
  'customer service|support',
  'get|give|put|transfer|connect me . through|a|an|to . human|person|agent|someone|somebody|staff|operator',
  'transfer me',
  'not . a . robot|bot|machine|computer $',
  'anyone|somebody|someone there',
]
