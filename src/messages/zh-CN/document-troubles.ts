import type { UsageErrors } from '../../cli/usage-errors.ts'

/** What a file is that has to be saved as another one first, and how; its name comes before. */
export const OTHER_DOCUMENT_FORMATS: Readonly<Record<UsageErrors['other-document-format']['is'], string>> = {
  doc: '是旧版 Word 格式。请在 WPS 或 Word 中打开,另存为 .docx。',
  wps: '是旧版 WPS 文字格式。请在 WPS 中打开,另存为 .docx。',
  pdf: '是 PDF,只有版面,没有段落和表格。请用 WPS 或 Word 转换为 .docx,核对数字无误后再用;有网页版的,另存网页更好。',
  ofd: '是 OFD 版式文件,只有版面,没有段落和表格。请用阅读软件导出为 .docx 或 .txt,核对数字无误后再用。',
  rtf: '是 RTF 格式。请在 WPS 或 Word 中打开,另存为 .docx。',
  odt: '是 ODT 格式。请在 WPS、Word 或 LibreOffice 中打开,另存为 .docx。',
  workbook: '是电子表格。请把表格复制到 Word 或 WPS 文字中,另存为 .docx。',
  slides: '是演示文稿。请把文字复制到 Word 或 WPS 文字中,另存为 .docx。',
}

/** Why a file cannot be read, and what to do; its name comes before. */
export const UNREADABLE_DOCUMENTS: Readonly<Record<UsageErrors['unreadable-document']['why'], string>> = {
  damaged: '已损坏,或内容与扩展名不符。请重新保存原文后再试。',
  protected: '有密码保护。请在 WPS 或 Word 中打开,去掉密码后另存为 .docx。',
  'too-large': '太大,或解压后太大,不像一份文件。请只保留正文,另存后再试。',
  'too-long': '有 150 多万字,不像一份方案。请只保留方案正文,另存后再试。',
  'no-text':
    '不是文本文件,或者几种编码混在一起。请用记事本打开,看文字是否完好,另存为 UTF-8 编码的 .txt;或从 Word、WPS 另存为 .docx。',
  'too-nested': '层层嵌套过深,无法读取。请在浏览器或 WPS 中打开,复制全文,另存为 .txt。',
  'without-text':
    '里没有文字:可能是扫描的图片,或网页正文在另一个文件里、要联网才载入。请先识别文字,或在浏览器中复制全文,另存为 .txt。',
}
