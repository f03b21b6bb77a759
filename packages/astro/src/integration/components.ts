/**
 * Every component of which the pages are made, by the name under which a site may put its own in its place, with its file below `components/`.
 * Pages and components ask for each other by these names alone, so that a site's own is used wherever the other was.
 */
export const componentFiles = {
  // The frame of every page.
  Head: 'frame/Head.astro',
  Masthead: 'frame/Masthead.astro',
  Brand: 'frame/Brand.astro',
  Languages: 'frame/Languages.astro',
  Navigation: 'frame/Navigation.astro',
  Crumbs: 'frame/Crumbs.astro',
  Footer: 'frame/Footer.astro',
  FooterPublisher: 'frame/FooterPublisher.astro',
  FooterLinks: 'frame/FooterLinks.astro',
  Contact: 'frame/Contact.astro',
  Loader: 'frame/Loader.astro',
  // The sections of the front page, and what stands in them.
  HomeHead: 'home/HomeHead.astro',
  HomeKinds: 'home/HomeKinds.astro',
  HomeUnions: 'home/HomeUnions.astro',
  HomeFigures: 'home/HomeFigures.astro',
  HomeReading: 'home/HomeReading.astro',
  HomeAreas: 'home/HomeAreas.astro',
  HomeSnapshots: 'home/HomeSnapshots.astro',
  UnionCards: 'home/UnionCards.astro',
  Areas: 'home/Areas.astro',
  SnapshotTable: 'home/SnapshotTable.astro',
  // The sections of a union's page.
  UnionHead: 'union/UnionHead.astro',
  UnionMechanism: 'union/UnionMechanism.astro',
  UnionLead: 'union/UnionLead.astro',
  UnionAreas: 'union/UnionAreas.astro',
  UnionFigure: 'union/UnionFigure.astro',
  UnionMechanisms: 'union/UnionMechanisms.astro',
  UnionFacilities: 'union/UnionFacilities.astro',
  UnionRows: 'union/UnionRows.astro',
  UnionSources: 'union/UnionSources.astro',
  UnionHistory: 'union/UnionHistory.astro',
  DomainSection: 'union/DomainSection.astro',
  NamedMechanisms: 'union/NamedMechanisms.astro',
  Facilities: 'union/Facilities.astro',
  // Figures, and numbers in tiles and tables.
  Figure: 'figure/Figure.astro',
  FigureCards: 'figure/FigureCards.astro',
  FigureSiblings: 'figure/FigureSiblings.astro',
  FigureDefinitions: 'figure/FigureDefinitions.astro',
  FigureFiles: 'figure/FigureFiles.astro',
  FigurePictures: 'figure/FigurePictures.astro',
  History: 'figure/History.astro',
  VersionFacts: 'figure/VersionFacts.astro',
  RowsTable: 'figure/RowsTable.astro',
  Tiles: 'figure/Tiles.astro',
  // What there is of a figure for articles.
  CopyField: 'embed/CopyField.astro',
  UseWechat: 'embed/UseWechat.astro',
  UsePictures: 'embed/UsePictures.astro',
  UseDoctor: 'embed/UseDoctor.astro',
  UseFrame: 'embed/UseFrame.astro',
  UseElement: 'embed/UseElement.astro',
  UseNumbers: 'embed/UseNumbers.astro',
  UseWords: 'embed/UseWords.astro',
  // Indicators.
  IndicatorFacts: 'indicator/IndicatorFacts.astro',
  IndicatorList: 'indicator/IndicatorList.astro',
  SideBySide: 'indicator/SideBySide.astro',
  // Stations, sources, data files.
  AllStations: 'stations/AllStations.astro',
  StationCounts: 'stations/StationCounts.astro',
  Sources: 'sources/Sources.astro',
  SourceList: 'sources/SourceList.astro',
  SourceFacts: 'sources/SourceFacts.astro',
  PrintedList: 'sources/PrintedList.astro',
  FileList: 'data/FileList.astro',
  // Numbers that were wrong.
  CorrectionFacts: 'corrections/CorrectionFacts.astro',
  FigureCorrections: 'corrections/FigureCorrections.astro',
  FigureLost: 'corrections/FigureLost.astro',
  // The sections of the page that says how the numbers are read.
  MethodReading: 'method/MethodReading.astro',
  MethodComparing: 'method/MethodComparing.astro',
  MethodDemo: 'method/MethodDemo.astro',
  MethodDerived: 'method/MethodDerived.astro',
  MethodMechanisms: 'method/MethodMechanisms.astro',
  MethodPrivacy: 'method/MethodPrivacy.astro',
  MethodSources: 'method/MethodSources.astro',
  MethodCorrections: 'method/MethodCorrections.astro',
  ReadingKey: 'method/ReadingKey.astro',
} as const;

/** The name of a component that a site may replace. */
export type ComponentName = keyof typeof componentFiles;
