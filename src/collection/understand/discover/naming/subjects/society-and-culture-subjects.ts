/** Subjects of the social sciences and the humanities, in the form that `parseSubjects` reads. */
export const SOCIETY_AND_CULTURE_SUBJECTS = `
economics: economic, economy, consumer, welfare, price
  labour and wages: wage, unemployment, labour market, labor market, employment
  inequality and taxation: income inequality, income tax, wealth distribution, redistribution
  industrial organization: oligopoly, monopoly, antitrust, market power, firm entry
  econometrics: econometric*, panel data, difference-in-differences, regression discontinuity
  macroeconomics: inflation rate, monetary policy, GDP, fiscal, business cycle, interest rate
  trade and development: international trade, tariff, developing countr*, poverty, economic growth
  markets and auctions: auction, market design, mechanism design, bidding, prediction market, pricing
  behavioural economics: risk aversion, time preference, nudge, prospect theory, behavioural economics
  environmental and energy economics: carbon tax, emissions trading, energy market, electricity price
  health economics: cost-effectiveness, health insurance, health expenditure
  experiments in economics: laboratory experiment, dictator game, ultimatum game, public goods game
finance: stock, portfolio, asset pricing, option pricing, volatility, bank
  risk and insurance: credit risk, insurance, default probability, value at risk
  banks and monetary systems: central bank, bank lending, liquidity, financial crisis
  stock markets and trading: stock market, trading strategy, limit order, stock return, high-frequency trading
  digital money: cryptocurrenc*, bitcoin, decentralized finance, fintech
management: firm, organization*, manager, corporate, business model
  marketing: marketing, advertising, brand, customer
  human resources and leadership: leadership, human resource, employee, job satisfaction
  projects and operations: project management, operations management, quality management, lean production
  innovation and entrepreneurship: entrepreneur*, startup, patent, innovation
  accounting: accounting, audit, financial reporting, tax avoidance
operations research: queueing, facility location, stochastic programming, revenue management
political science: political, government, voter, democra*, policy maker
  elections and voting: election, voting, ballot, social choice, parliament
  parties and public opinion: political party, public opinion, polarization, populis*
  institutions and governance: governance, bureaucra*, federalism, corruption
  international relations: foreign policy, war, diplomacy, conflict, treaty
  public policy: public policy, regulation, welfare state, public administration
  war and terrorism: terrorism, civil war, armed conflict, peacekeeping, insurgen*
  social movements and protest: protest, social movement, activism, civil society
law: legal, court, lawyer, legislation, judicial, case law
  human rights and justice: human rights, criminal justice, police, prison, crime
  crime and policing: crime, policing, offender, victim, recidivism
  intellectual property and contracts: copyright, contract law, intellectual property, trademark
sociology: social class, inequality, social capital, sociolog*, social norm
  migration: migrant, migration, refugee, immigration
  work and organizations: gig economy, labour process, professions, workplace
  race and ethnicity: racial, ethnicity, racism, minority group
  gender: gender, women, feminis*, masculinity
  family and population: fertility, marriage, household, demograph*, census
  cities and housing: urban, city planning, housing, neighbourhood, gentrification
psychology: psycholog*, personality, self-report, psychometric
  cognition: cognitive, attention and memory, working memory, decision making in humans, mental model, reaction time
  judgement and decisions: judgment, heuristics and biases, decision under risk, intuitive
  personality and well-being: well-being, personality trait, life satisfaction, motivation
  child development: child development, adolescent, parenting, developmental psychology
  social psychology: prejudice, attitude, group identity, social influence, persuasion
  language and reading: reading time, sentence processing, word recognition, psycholinguist*
  human perception: psychophysic*, eye movement, saccad*, visual search, perceptual judgment
education: student, teacher, classroom, curriculum, school
  online and computer-based learning: online course, MOOC, e-learning, intelligent tutoring, knowledge tracing
  assessment: exam, grading, test score, essay scoring
  teaching of science and mathematics: science education, mathematics education, STEM, physics education
  teachers and schools: teacher training, school leadership, inclusive education, preschool
  higher education: university, undergraduate, higher education, doctoral
linguistics: phonolog*, morpholog*, syntax, dialect, linguistic theory
  language learning and change: language acquisition, second language, bilingual, language change, readability
  discourse and pragmatics: discourse, pragmatic, rhetorical, argument mining, argumentation
  phonetics and phonology: phonetic*, phonolog*, prosody, vowel, consonant
  grammar of languages: morphosyntax, case marking, word order, typolog*
  grammar and meaning: syntactic theory, semantics of, quantifier, tense, aspect, negation
  dictionaries and corpora: corpus linguistics, dictionary, lexicograph*, annotated corpus
communication and media: journalism, newspaper, media coverage, news article, broadcast
  scholarly communication: citation, peer review, bibliometric, scientific literature, scholarly, open access
  social media and platforms: social media platform, online platform, content moderation, influencer
anthropology: ethnograph*, kinship, indigenous, ritual
archaeology: archaeolog*, excavation, pottery, Bronze Age, Neolithic
geography: spatial pattern, GIS, geographic information, land use, regional development
  transport and mobility: commuting, transport planning, accessibility of places, travel behaviour
history: historical, century, archive, empire, colonial
  history of science: history of science, scientific revolution, history of medicine
  economic and social history: economic history, slavery, industrial revolution, labour history
  wars and states: world war, colonialism, cold war, imperial
philosophy: philosoph*, epistemolog*, metaphysic*, ontology of
  ethics and moral philosophy: moral, ethic*, virtue, deontolog*
  philosophy of mind and language: consciousness, intentionality, philosophy of mind, reference and meaning
  philosophy of science: scientific explanation, scientific realism, causation, confirmation
literature: novel, poetry, literary, narrative, fiction
religion: religio*, theolog*, church, Islam, Buddhis*
art and architecture: painting, museum, artist, sculpture, architectural heritage, artwork
music: musicolog*, composer, opera, musical performance
theatre and film: theatre, film, cinema, drama
sport and exercise: sport, athlete, physical activity, exercise, football
games: video game, board game, player behaviour, Go program, chess, poker
tourism and heritage: tourism, cultural heritage, tourist
libraries and archives: library, archival, metadata, digital library
`;
