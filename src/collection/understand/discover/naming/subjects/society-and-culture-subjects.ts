/** Subjects of the social sciences and the humanities, in the form that `parseSubjects` reads. */
export const SOCIETY_AND_CULTURE_SUBJECTS = `
economics: economic, economy, consumer, welfare, price
  labour and wages: wage, unemployment, labour market, labor market, employment
  macroeconomics: inflation rate, monetary policy, GDP, fiscal, business cycle, interest rate
  trade and development: international trade, tariff, developing countr*, poverty, economic growth
  markets and auctions: auction, market design, mechanism design, bidding, prediction market, pricing
  behavioural economics: risk aversion, time preference, nudge, prospect theory, behavioural economics
  environmental and energy economics: carbon tax, emissions trading, energy market, electricity price
  health economics: cost-effectiveness, health insurance, health expenditure
finance: stock, portfolio, asset pricing, option pricing, volatility, bank
  risk and insurance: credit risk, insurance, default probability, value at risk
  digital money: cryptocurrenc*, bitcoin, decentralized finance, fintech
management: firm, organization*, manager, corporate, business model
  marketing: marketing, advertising, brand, customer
  innovation and entrepreneurship: entrepreneur*, startup, patent, innovation
  accounting: accounting, audit, financial reporting, tax avoidance
operations research: queueing, facility location, stochastic programming, revenue management
political science: political, government, voter, democra*, policy maker
  elections and voting: election, voting, ballot, social choice, parliament
  international relations: foreign policy, war, diplomacy, conflict, treaty
  public policy: public policy, regulation, welfare state, public administration
law: legal, court, lawyer, legislation, judicial, case law
  human rights and justice: human rights, criminal justice, police, prison, crime
sociology: social class, inequality, social capital, sociolog*, social norm
  migration: migrant, migration, refugee, immigration
  gender: gender, women, feminis*, masculinity
  family and population: fertility, marriage, household, demograph*, census
  cities and housing: urban, city planning, housing, neighbourhood, gentrification
psychology: psycholog*, personality, self-report, psychometric
  cognition: cognitive, attention and memory, working memory, decision making in humans, mental model, reaction time
  perception: perception, psychophysic*, eye movement, gaze, visual search, visual attention
  child development: child development, adolescent, parenting, developmental psychology
  social psychology: prejudice, attitude, group identity, social influence, persuasion
education: student, teacher, classroom, curriculum, school
  online and computer-based learning: online course, MOOC, e-learning, intelligent tutoring, knowledge tracing
  assessment: exam, grading, test score, essay scoring
  higher education: university, undergraduate, higher education, doctoral
linguistics: phonolog*, morpholog*, syntax, dialect, linguistic theory
  language learning and change: language acquisition, second language, bilingual, language change, readability
  discourse and pragmatics: discourse, pragmatic, rhetorical, argument mining, argumentation
communication and media: journalism, newspaper, media coverage, news article, broadcast
  scholarly communication: citation, peer review, bibliometric, scientific literature, scholarly, open access
anthropology: ethnograph*, kinship, indigenous, ritual
archaeology: archaeolog*, excavation, pottery, Bronze Age, Neolithic
geography: spatial pattern, GIS, geographic information, land use, regional development
history: historical, century, archive, empire, colonial
  history of science: history of science, scientific revolution, history of medicine
philosophy: philosoph*, epistemolog*, metaphysic*, ontology of
  ethics and moral philosophy: moral, ethic*, virtue, deontolog*
  philosophy of mind and language: consciousness, intentionality, philosophy of mind, reference and meaning
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
