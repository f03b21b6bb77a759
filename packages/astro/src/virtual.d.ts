/** The modules that the integration makes for each site; see integration/virtual-modules.ts. */
declare module 'virtual:gongkai/options' {
  export const dataFolder: string;
}
declare module 'virtual:gongkai/words' {
  export const siteWords: import('./words/index.ts').SiteWords;
}
declare module 'virtual:gongkai/site.css' {}
declare module 'virtual:gongkai/components/Head' {
  const Head: typeof import('./components/frame/Head.astro').default;
  export default Head;
}
declare module 'virtual:gongkai/components/Masthead' {
  const Masthead: typeof import('./components/frame/Masthead.astro').default;
  export default Masthead;
}
declare module 'virtual:gongkai/components/Brand' {
  const Brand: typeof import('./components/frame/Brand.astro').default;
  export default Brand;
}
declare module 'virtual:gongkai/components/Navigation' {
  const Navigation: typeof import('./components/frame/Navigation.astro').default;
  export default Navigation;
}
declare module 'virtual:gongkai/components/Crumbs' {
  const Crumbs: typeof import('./components/frame/Crumbs.astro').default;
  export default Crumbs;
}
declare module 'virtual:gongkai/components/Footer' {
  const Footer: typeof import('./components/frame/Footer.astro').default;
  export default Footer;
}
declare module 'virtual:gongkai/components/FooterPublisher' {
  const FooterPublisher: typeof import('./components/frame/FooterPublisher.astro').default;
  export default FooterPublisher;
}
declare module 'virtual:gongkai/components/FooterLinks' {
  const FooterLinks: typeof import('./components/frame/FooterLinks.astro').default;
  export default FooterLinks;
}
declare module 'virtual:gongkai/components/Contact' {
  const Contact: typeof import('./components/frame/Contact.astro').default;
  export default Contact;
}
declare module 'virtual:gongkai/components/Loader' {
  const Loader: typeof import('./components/frame/Loader.astro').default;
  export default Loader;
}
declare module 'virtual:gongkai/components/HomeHead' {
  const HomeHead: typeof import('./components/home/HomeHead.astro').default;
  export default HomeHead;
}
declare module 'virtual:gongkai/components/HomeUnions' {
  const HomeUnions: typeof import('./components/home/HomeUnions.astro').default;
  export default HomeUnions;
}
declare module 'virtual:gongkai/components/HomeFigures' {
  const HomeFigures: typeof import('./components/home/HomeFigures.astro').default;
  export default HomeFigures;
}
declare module 'virtual:gongkai/components/HomeReading' {
  const HomeReading: typeof import('./components/home/HomeReading.astro').default;
  export default HomeReading;
}
declare module 'virtual:gongkai/components/HomeAreas' {
  const HomeAreas: typeof import('./components/home/HomeAreas.astro').default;
  export default HomeAreas;
}
declare module 'virtual:gongkai/components/HomeSnapshots' {
  const HomeSnapshots: typeof import('./components/home/HomeSnapshots.astro').default;
  export default HomeSnapshots;
}
declare module 'virtual:gongkai/components/UnionCards' {
  const UnionCards: typeof import('./components/home/UnionCards.astro').default;
  export default UnionCards;
}
declare module 'virtual:gongkai/components/Areas' {
  const Areas: typeof import('./components/home/Areas.astro').default;
  export default Areas;
}
declare module 'virtual:gongkai/components/SnapshotTable' {
  const SnapshotTable: typeof import('./components/home/SnapshotTable.astro').default;
  export default SnapshotTable;
}
declare module 'virtual:gongkai/components/UnionHead' {
  const UnionHead: typeof import('./components/union/UnionHead.astro').default;
  export default UnionHead;
}
declare module 'virtual:gongkai/components/UnionMechanism' {
  const UnionMechanism: typeof import('./components/union/UnionMechanism.astro').default;
  export default UnionMechanism;
}
declare module 'virtual:gongkai/components/UnionLead' {
  const UnionLead: typeof import('./components/union/UnionLead.astro').default;
  export default UnionLead;
}
declare module 'virtual:gongkai/components/UnionAreas' {
  const UnionAreas: typeof import('./components/union/UnionAreas.astro').default;
  export default UnionAreas;
}
declare module 'virtual:gongkai/components/UnionMechanisms' {
  const UnionMechanisms: typeof import('./components/union/UnionMechanisms.astro').default;
  export default UnionMechanisms;
}
declare module 'virtual:gongkai/components/UnionFacilities' {
  const UnionFacilities: typeof import('./components/union/UnionFacilities.astro').default;
  export default UnionFacilities;
}
declare module 'virtual:gongkai/components/UnionRows' {
  const UnionRows: typeof import('./components/union/UnionRows.astro').default;
  export default UnionRows;
}
declare module 'virtual:gongkai/components/UnionSources' {
  const UnionSources: typeof import('./components/union/UnionSources.astro').default;
  export default UnionSources;
}
declare module 'virtual:gongkai/components/DomainSection' {
  const DomainSection: typeof import('./components/union/DomainSection.astro').default;
  export default DomainSection;
}
declare module 'virtual:gongkai/components/NamedMechanisms' {
  const NamedMechanisms: typeof import('./components/union/NamedMechanisms.astro').default;
  export default NamedMechanisms;
}
declare module 'virtual:gongkai/components/Facilities' {
  const Facilities: typeof import('./components/union/Facilities.astro').default;
  export default Facilities;
}
declare module 'virtual:gongkai/components/Figure' {
  const Figure: typeof import('./components/figure/Figure.astro').default;
  export default Figure;
}
declare module 'virtual:gongkai/components/FigureDefinitions' {
  const FigureDefinitions: typeof import('./components/figure/FigureDefinitions.astro').default;
  export default FigureDefinitions;
}
declare module 'virtual:gongkai/components/FigureFiles' {
  const FigureFiles: typeof import('./components/figure/FigureFiles.astro').default;
  export default FigureFiles;
}
declare module 'virtual:gongkai/components/History' {
  const History: typeof import('./components/figure/History.astro').default;
  export default History;
}
declare module 'virtual:gongkai/components/RowsTable' {
  const RowsTable: typeof import('./components/figure/RowsTable.astro').default;
  export default RowsTable;
}
declare module 'virtual:gongkai/components/Tiles' {
  const Tiles: typeof import('./components/figure/Tiles.astro').default;
  export default Tiles;
}
declare module 'virtual:gongkai/components/IndicatorFacts' {
  const IndicatorFacts: typeof import('./components/indicator/IndicatorFacts.astro').default;
  export default IndicatorFacts;
}
declare module 'virtual:gongkai/components/IndicatorList' {
  const IndicatorList: typeof import('./components/indicator/IndicatorList.astro').default;
  export default IndicatorList;
}
declare module 'virtual:gongkai/components/SideBySide' {
  const SideBySide: typeof import('./components/indicator/SideBySide.astro').default;
  export default SideBySide;
}
declare module 'virtual:gongkai/components/AllStations' {
  const AllStations: typeof import('./components/stations/AllStations.astro').default;
  export default AllStations;
}
declare module 'virtual:gongkai/components/StationCounts' {
  const StationCounts: typeof import('./components/stations/StationCounts.astro').default;
  export default StationCounts;
}
declare module 'virtual:gongkai/components/Sources' {
  const Sources: typeof import('./components/sources/Sources.astro').default;
  export default Sources;
}
declare module 'virtual:gongkai/components/SourceList' {
  const SourceList: typeof import('./components/sources/SourceList.astro').default;
  export default SourceList;
}
declare module 'virtual:gongkai/components/SourceFacts' {
  const SourceFacts: typeof import('./components/sources/SourceFacts.astro').default;
  export default SourceFacts;
}
declare module 'virtual:gongkai/components/PrintedList' {
  const PrintedList: typeof import('./components/sources/PrintedList.astro').default;
  export default PrintedList;
}
declare module 'virtual:gongkai/components/FileList' {
  const FileList: typeof import('./components/data/FileList.astro').default;
  export default FileList;
}
declare module 'virtual:gongkai/components/MethodReading' {
  const MethodReading: typeof import('./components/method/MethodReading.astro').default;
  export default MethodReading;
}
declare module 'virtual:gongkai/components/MethodComparing' {
  const MethodComparing: typeof import('./components/method/MethodComparing.astro').default;
  export default MethodComparing;
}
declare module 'virtual:gongkai/components/MethodDemo' {
  const MethodDemo: typeof import('./components/method/MethodDemo.astro').default;
  export default MethodDemo;
}
declare module 'virtual:gongkai/components/MethodDerived' {
  const MethodDerived: typeof import('./components/method/MethodDerived.astro').default;
  export default MethodDerived;
}
declare module 'virtual:gongkai/components/MethodMechanisms' {
  const MethodMechanisms: typeof import('./components/method/MethodMechanisms.astro').default;
  export default MethodMechanisms;
}
declare module 'virtual:gongkai/components/MethodPrivacy' {
  const MethodPrivacy: typeof import('./components/method/MethodPrivacy.astro').default;
  export default MethodPrivacy;
}
declare module 'virtual:gongkai/components/MethodSources' {
  const MethodSources: typeof import('./components/method/MethodSources.astro').default;
  export default MethodSources;
}
declare module 'virtual:gongkai/components/MethodCorrections' {
  const MethodCorrections: typeof import('./components/method/MethodCorrections.astro').default;
  export default MethodCorrections;
}
declare module 'virtual:gongkai/components/ReadingKey' {
  const ReadingKey: typeof import('./components/method/ReadingKey.astro').default;
  export default ReadingKey;
}
