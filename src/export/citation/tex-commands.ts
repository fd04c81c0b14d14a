const list = (words: string): string[] => words.trim().split(/\s+/);

/**
 * The mathematical commands of LaTeX and its usual packages. Any other command in a formula might read files
 * or redefine commands, or is a macro that only its authors have.
 */
export const MATH_COMMANDS: ReadonlySet<string> = new Set(
  list(`
    alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa lambda mu nu xi omicron pi varpi rho
    varrho sigma varsigma tau upsilon phi varphi chi psi omega Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi
    Omega aleph beth hbar hslash ell wp Re Im imath jmath partial nabla infty emptyset varnothing forall exists nexists
    neg lnot top bot angle triangle square blacksquare Box Diamond flat natural sharp prime backprime checkmark dagger
    ddagger dag ddag S P copyright pounds
    pm mp times div cdot ast star circ bullet cap cup uplus sqcap sqcup vee wedge lor land setminus smallsetminus wr
    diamond bigtriangleup bigtriangledown triangleleft triangleright oplus ominus otimes oslash odot bigcirc amalg
    ltimes rtimes boxplus boxtimes boxdot circledast
    le leq leqslant leqq ge geq geqslant geqq ll gg lll ggg ne neq equiv sim simeq approx approxeq cong doteq propto
    varpropto asymp prec succ preceq succeq preccurlyeq succcurlyeq subset supset subseteq supseteq subsetneq
    supsetneq sqsubset sqsubseteq sqsupseteq in ni owns notin not mid nmid parallel nparallel perp models vdash dashv
    Vdash vDash lesssim gtrsim lessapprox gtrapprox triangleq coloneqq eqqcolon bowtie smile frown between
    to gets leftarrow rightarrow leftrightarrow Leftarrow Rightarrow Leftrightarrow longleftarrow longrightarrow
    longleftrightarrow Longleftarrow Longrightarrow Longleftrightarrow mapsto longmapsto hookrightarrow hookleftarrow
    uparrow downarrow updownarrow Uparrow Downarrow nearrow searrow swarrow nwarrow rightharpoonup rightharpoondown
    leftharpoonup rightleftharpoons rightsquigarrow leadsto implies impliedby iff xrightarrow xleftarrow
    twoheadrightarrow rightrightarrows upharpoonright restriction
    sum prod coprod int iint iiint oint bigcap bigcup bigsqcup bigvee bigwedge bigoplus bigotimes bigodot biguplus
    log ln lg exp sin cos tan cot sec csc sinh cosh tanh coth arcsin arccos arctan min max inf sup lim liminf limsup
    arg det dim ker deg gcd hom Pr mod bmod pmod operatorname
    frac dfrac tfrac cfrac binom dbinom tbinom sqrt stackrel overset underset substack over choose atop
    overline underline overbrace underbrace overrightarrow overleftarrow widehat widetilde hat check tilde acute grave
    dot ddot dddot breve bar vec mathring boxed phantom hphantom vphantom smash
    mathrm mathbf mathit mathcal mathbb mathsf mathtt mathfrak mathscr mathnormal boldsymbol bm pmb text textrm textit
    textbf textsf texttt textsc textnormal mbox rm bf it cal em sf tt emph ensuremath
    left right middle big Big bigg Bigg bigl bigr Bigl Bigr biggl biggr Biggl Biggr bigm Bigm lbrace rbrace lbrack
    rbrack langle rangle lceil rceil lfloor rfloor lvert rvert lVert rVert vert Vert backslash ulcorner urcorner
    llcorner lrcorner
    ldots cdots vdots ddots dots dotsc dotsb dotsm quad qquad enspace thinspace medspace thickspace negthinspace
    displaystyle textstyle scriptstyle scriptscriptstyle limits nolimits colon lt gt
  `),
);
