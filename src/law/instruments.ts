/** The instruments that rules cite, by their full official names. */

export const instruments = {
  regulation: '《中华人民共和国政府信息公开条例》',
  feeMeasures: '《政府信息公开信息处理费管理办法》',
  reportFormat: '《中华人民共和国政府信息公开工作年度报告格式》',
  holidays: '《全国年节及纪念日放假办法》',
  civilCode: '《中华人民共和国民法典》',
  reconsiderationLaw: '《中华人民共和国行政复议法》',
  civilProcedureLaw: '《中华人民共和国民事诉讼法》',
  litigationLaw: '《中华人民共和国行政诉讼法》',
  litigationInterpretation: '《最高人民法院关于适用〈中华人民共和国行政诉讼法〉的解释》',
  disclosureSuitInterpretation: '《最高人民法院关于审理政府信息公开行政案件适用法律若干问题的解释》',
  baseline: '《信息安全技术 网络安全等级保护基本要求》（GB/T 22239—2019）',
  secrecyLaw: '《中华人民共和国保守国家秘密法》',
  licensingLaw: '《中华人民共和国行政许可法》',
  businessClimate: '《优化营商环境条例》',
  commitments: '《关于全面推行证明事项和涉企经营许可事项告知承诺制的指导意见》',
  ratingOpinion: '《国务院办公厅关于建立政务服务“好差评”制度提高政务服务水平的意见》（国办发〔2019〕51号）',
  siteNotice: '《国务院办公厅关于加强政府网站信息内容建设的意见》（国办发〔2014〕57号）',
  confirmationNotice:
    '《国务院办公厅政府信息与政务公开办公室关于政府信息公开期间计算有关问题的文件》（国办公开办函〔2015〕207号）',
} as const;
