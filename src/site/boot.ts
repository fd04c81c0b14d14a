import { arrivalCheck } from './arrival-check.ts';

/**
 * Says that scripts run and whether the address asks for something, so that what is printed for no question does not
 * flash, and brings back the remembered theme and density, for the same reason.
 */
export const rememberedChoices = [
  '(()=>{const d=document.documentElement.dataset;d.scripts="on";if(location.search)d.asked="on";try{',
  'const t=localStorage.getItem("papershelf:theme");if(t==="light"||t==="dark")d.theme=t;',
  'const n=localStorage.getItem("papershelf:density");if(n==="titles"||n==="full")d.density=n;',
  '}catch{}})();',
].join('');

/**
 * Runs in the head of every page before anything is painted. It is printed inline: its hash stands in the
 * Content-Security-Policy, and it must not change between the two.
 */
export const bootScript = rememberedChoices + arrivalCheck;
