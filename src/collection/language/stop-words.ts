import { foldWord } from './tokens.ts';

const FUNCTION_WORDS = `
a about above across after again against all almost along already also although always am among an and another
any are around as at away be became because become been before behind being below best better between beyond
both but by can cannot could did do does doing done down due during each either else enough especially etc even
ever every few for from further furthermore get given had has have having he hence her here him his how however
i if in indeed instead into is it its itself just kind later least less let likely made mainly make many may
me might more moreover most mostly much must my namely near nearly neither nevertheless no non none nor not
now of off often on once one only onto or other otherwise our out over own per perhaps quite rather really s
same see seem several shall she should since so some sometime soon still such t than that the their them then
there thereby therefore these they this those though through throughout thus to together too toward towards
typically two three under until up upon us use used using usually various versus very via vs was way we well were what
whatever when where whereas wherein whether which while who whole whom whose why will with within without
would yet you your e g eg ie al et respectively despite particularly specifically generally additionally
consequently recently finally first second third four five st nd w r re ll ve d m`;

/** The stock phrases of abstracts: "we propose", "extensive experiments". */
const STOCK_WORDS = `
paper work study approach method introduce propose present show demonstrate find result experiment experimental
extensive novel new recent existing previous prior proposed state art based address problem challenge issue
provide achieve improve improvement outperform outperforming performance effective effectively efficiently effectiveness
significant significantly important importance different common simple large number high low good however
task model training data dataset learning learn network neural deep trained train
able allow allowing enable enabling lead leading key main major potential possible available
code http https www com github org url`;

const fold = (words: string): string[] => words.trim().split(/\s+/u).map(foldWord);

/** Words that carry no meaning of their own, in the folded form of `readTokens`. */
export const functionWords: ReadonlySet<string> = new Set(fold(FUNCTION_WORDS));

/** Function words, and the words that nearly every abstract uses. */
export const stopWords: ReadonlySet<string> = new Set([...functionWords, ...fold(STOCK_WORDS)]);
