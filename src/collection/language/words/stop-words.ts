/** Words too common to tell texts apart, neither indexed nor searched. The browser loads this list. */
export const stopWords: ReadonlySet<string> = new Set(
  `a about al also an and any are as at be been but by can could did do does each eg et etc for from had has
  have he how however i ie if in into is it its less may more most not of on or other our ours out over own
  same she should so some such than that the their them then there these they this those through thus to too
  under up use used uses using via was we were what when where whether which while who whose why will with
  within would you your`.split(/\s+/),
);
