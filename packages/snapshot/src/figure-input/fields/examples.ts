/** What is shown to who gave something else: each of them draws, which a test holds. */
export const examples = {
  row: '["爱心驿站", "8处"]',
  rowObject: '{"label": "爱心驿站", "printed": "8处"}',
  rows: '[["爱心驿站", "8处"], ["流动服务站", "20余处"]]',
  figure:
    '{"title": "两类站点", "rows": [["爱心驿站", "8处"], ["流动服务站", "20余处"]], "source": "某县总工会2023年年报"}',
  trend: '{"title": "受理逐年", "rows": [["2022年", "60件"], ["2023年", "67件"]]}',
  compare:
    '{"title": "两县受理", "period": "2023年", "level": "county", "rows": [["甲县总工会", "60件"], ["乙县总工会", "67件"]]}',
  mechanism: '{"title": "三级联动", "parts": ["县总工会", {"label": "镇工会", "parts": ["村工会"]}]}',
  stations:
    '{"title": "站点", "stations": [{"name": "人民路驿站", "kind": "union-station", "address": "人民路1号", "lon": 165.2, "lat": 33.2}]}',
  csv: '站点,数量\\n爱心驿站,8处',
} as const;
