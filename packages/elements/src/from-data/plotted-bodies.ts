/**
 * The bodies that Observable Plot draws, as one module: beside that library a second of them weighs little, while every file more that asks for code of tables
 * lets Rolldown take its helpers out of theirs, and a page with a table alone then pays a request for 158 bytes.
 */
export { distributionBody } from '@gongkai/charts/distribution';
export { seriesBody } from '@gongkai/charts/series';
