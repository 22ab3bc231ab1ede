/** Verb forms: enough English morphology for patterns and alternatives. Irregular verbs are a table, the rest are rules. */

// base:past or base:past/participle. Only verbs that people use in messages.
const IRREGULAR = `be:was/been become:became/become begin:began/begun bite:bit/bitten blow:blew/blown break:broke/broken bring:brought
build:built buy:bought catch:caught choose:chose/chosen come:came/come cost:cost cut:cut deal:dealt do:did/done draw:drew/drawn
drink:drank/drunk drive:drove/driven eat:ate/eaten fall:fell/fallen feed:fed feel:felt fight:fought find:found fly:flew/flown
forbid:forbade/forbidden forget:forgot/forgotten forgive:forgave/forgiven freeze:froze/frozen get:got/gotten give:gave/given go:went/gone
grow:grew/grown hang:hung have:had hear:heard hide:hid/hidden hit:hit hold:held hurt:hurt keep:kept know:knew/known lay:laid lead:led
leave:left lend:lent let:let lie:lied lose:lost make:made mean:meant meet:met mislead:misled misread:misread overhear:overheard pay:paid put:put quit:quit
read:read ride:rode/ridden ring:rang/rung rise:rose/risen run:ran/run say:said see:saw/seen sell:sold send:sent set:set shake:shook/shaken
shoot:shot show:showed/shown shut:shut sing:sang/sung sink:sank/sunk sit:sat sleep:slept speak:spoke/spoken spend:spent spill:spilt/spilled spoil:spoilt/spoiled
spread:spread stand:stood steal:stole/stolen stick:stuck sneak:snuck/sneaked swear:swore/sworn sweep:swept swim:swam/swum swing:swung
take:took/taken teach:taught tear:tore/torn tell:told think:thought throw:threw/thrown understand:understood undo:undid/undone
upset:upset wake:woke/woken wear:wore/worn win:won withdraw:withdrew/withdrawn write:wrote/written overdo:overdid/overdone`;

const irregular = new Map<string, [past: string, participle: string]>();
for (const entry of IRREGULAR.split(/\s+/)) {
  const [base = '', forms = ''] = entry.split(':');
  const [past = '', participle = past] = forms.split('/');
  irregular.set(base, [past, participle]);
}

// Final consonants double after one short stressed vowel: stop, stopped. Two-syllable verbs that do it are listed.
const DOUBLING = new Set('admit commit forget refer prefer regret begin forbid cancel travel'.split(' '));
const doubles = (base: string): boolean =>
  DOUBLING.has(base) || (/^[^aeiou]*[aeiou][bdgklmnprtvz]$/.test(base) && base.length > 2);

/** `go` → `goes`, `try` → `tries`. */
export const thirdPerson = (base: string): string => {
  if (base === 'be') return 'is';
  if (base === 'have') return 'has';
  if (/([sxz]|ch|sh|o)$/.test(base)) return `${base}es`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return `${base}s`;
};

/** `make` → `making`, `stop` → `stopping`, `lie` → `lying`. */
export const gerund = (base: string): string => {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(base) && base !== 'be') return `${base.slice(0, -1)}ing`;
  if (doubles(base)) return `${base}${base.at(-1)}ing`;
  return `${base}ing`;
};

const regularPast = (base: string): string => {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  if (doubles(base)) return `${base}${base.at(-1)}ed`;
  return `${base}ed`;
};

/** `forget` → `forgot`. */
export const past = (base: string): string => irregular.get(base)?.[0] ?? regularPast(base);

/** `forget` → `forgotten`. */
export const participle = (base: string): string => irregular.get(base)?.[1] ?? regularPast(base);

const wasWords = new Map<string, string>();
for (const [base, [pastForm, participleForm]] of irregular) {
  wasWords.set(pastForm, base);
  wasWords.set(participleForm, base);
}

/** Whether a word is the past form of an irregular verb; regular ones show by their `-ed`. */
export const isIrregularPast = (word: string): boolean => wasWords.has(word);

/** The base of an irregular past or participle, `undefined` for other words. */
export const irregularBase = (word: string): string | undefined => wasWords.get(word);

/** The base of a verb in any form, guessed for regular ones: `gave` → `give`, `told` → `tell`, `stopped` → `stop`. */
export const baseOf = (word: string, isVerb: (base: string) => boolean = () => true): string | undefined => {
  const known = wasWords.get(word);
  if (known !== undefined) return known;
  const stem = /^(.{2,}?)(?:ing|ed|s)$/.exec(word)?.[1];
  if (!stem) return isVerb(word) ? word : undefined;
  const guesses = [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1'), stem.replace(/i$/, 'y'), word];
  return guesses.find(isVerb);
};

export type VerbForm = 'base' | 's' | 'ing' | 'ed' | 'any';

/** All spellings of a verb in one form; `hand over` and the like inflect their first word. */
export const verbForms = (base: string, form: VerbForm): string[] => {
  switch (form) {
    case 'base':
      return [base];
    case 's':
      return [thirdPerson(base)];
    case 'ing':
      return [gerund(base), gerund(base).slice(0, -1)];
    case 'ed':
      return [...new Set([past(base), participle(base), ...(base.endsWith('l') ? [`${base}ed`] : [])])];
    case 'any':
      return [...new Set((['base', 's', 'ing', 'ed'] as const).flatMap(one => verbForms(base, one)))];
  }
};
